package vn.cchc.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a procedure in the order of NĐ 63/2010 art. 8(2); its name, part a, is kept separately. */
public enum Part {
  STEPS("b", "steps"), WAYS("c", "ways"), DOSSIER("d", "dossier"), TIME_LIMIT("đ", "timeLimit"), AUDIENCE("e", "audience"),
  AGENCY("g", "agency"), RESULT("", "result"), FORMS("", "forms"), FEES("", "fees"), CONDITIONS("", "conditions"),
  LEGAL_BASES("", "legalBases"), COMPETENT("", "competent"), AUTHORISED("", "authorised"),
  COORDINATING("", "coordinating"), RECEIVING_ADDRESS("", "receivingAddress"), RELATED("", "related");

  /** Those that every procedure must have; the others are conditional. */
  public static final List<Part> STATUTORY = List.of(STEPS, WAYS, DOSSIER, TIME_LIMIT, AUDIENCE, AGENCY);

  private final String letter;
  private final String key;

  Part(String letter, String key) {
    this.letter = letter;
    this.key = key;
  }

  /** "b" … "g", or empty for a conditional part. */
  public String letter() {
    return letter;
  }

  /** Its name in the API and in the CSV template. */
  public String key() {
    return key;
  }

  /** By its key, its letter or its constant's name. */
  public static Optional<Part> of(String word) {
    return Arrays.stream(values())
        .filter(p -> p.key.equals(word) || p.name().equals(word) || !p.letter.isEmpty() && p.letter.equals(word)).findFirst();
  }
}
