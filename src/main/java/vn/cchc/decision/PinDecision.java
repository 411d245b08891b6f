package vn.cchc.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.db.Tx;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;

/**
 * The hash under which a decision is approved: of canonical JSON lines of its heading and of each accepted item with
 * its whole text and files. A day that follows a law is not pinned, because it moves with the law.
 */
public final class PinDecision {
  private static final int FORMAT = 1;
  private static final int AT_ONCE = 100;
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private PinDecision() {}

  public static byte[] hashOf(Tx tx, Decision d) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, heading(tx, d));
      var mapper = tx.mapper(VersionMapper.class);
      List<Version> items = mapper.acceptedAfter(d.id(), 0, AT_ONCE);
      while (!items.isEmpty()) {
        Map<Long, ProcedureText> texts = Texts.of(tx, items);
        for (Version item : items) {
          add(digest, item(item, texts.get(item.id()), files(tx, Version.SUBJECT, item.id())));
        }
        items = mapper.acceptedAfter(d.id(), items.get(items.size() - 1).id(), AT_ONCE);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the stored text still is the one that was pinned. */
  static boolean holds(Tx tx, Decision d) {
    return d.contentHash() != null && Arrays.equals(d.contentHash(), hashOf(tx, d));
  }

  static void add(MessageDigest digest, Map<String, Object> canonical) throws JsonProcessingException {
    digest.update((PLAIN.writeValueAsString(canonical) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> heading(Tx tx, Decision d) {
    boolean follows = d.followsBasis() != null;
    var bases = new ArrayList<String>();
    tx.mapper(DecisionMapper.class).bases(d.id()).forEach(b -> bases.add(b.citation() + "|"
        + (follows && d.followsBasis() == b.id() ? "followed" : String.valueOf(b.effectiveOn()))));
    Map<String, Object> canonical = new TreeMap<>();
    canonical.put("format", FORMAT);
    canonical.put("number", d.number());
    canonical.put("issued", d.issuedOn().toString());
    canonical.put("issuer", d.issuer());
    canonical.put("signer", d.signer());
    canonical.put("summary", d.summary());
    canonical.put("effective", follows ? "followed" : d.effectiveOn().toString());
    canonical.put("corrects", String.valueOf(d.correctsId()));
    canonical.put("bases", bases);
    canonical.put("files", files(tx, Decision.SUBJECT, d.id()));
    return canonical;
  }

  static Map<String, Object> item(Version v, ProcedureText text, List<List<String>> files) {
    Map<String, Object> canonical = new TreeMap<>();
    canonical.put("code", v.code());
    canonical.put("change", v.changeKind().name());
    canonical.put("replacedBy", String.valueOf(v.replacedByCode()));
    canonical.put("name", text.name());
    canonical.put("facts", List.of(v.field(), v.levels(), v.audiences(), v.internal(), String.valueOf(v.onlineLevel()),
        v.onlineOnly(), String.valueOf(v.onlineOnlyFrom()), String.valueOf(v.onlineOnlyTo()), v.serviceUrl(), v.portalUrl(),
        v.filings()));
    var parts = new TreeMap<String, String>();
    text.parts().forEach((part, html) -> parts.put(part.name(), html));
    canonical.put("parts", parts);
    canonical.put("files", files);
    return canonical;
  }

  private static List<List<String>> files(Tx tx, String type, long id) {
    return Attachments.of(tx, type, id).stream().map(PinDecision::file).toList();
  }

  private static List<String> file(FileLink l) {
    return List.of(l.role().name(), l.sha256(), l.name());
  }
}
