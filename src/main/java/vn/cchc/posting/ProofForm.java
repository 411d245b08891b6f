package vn.cchc.posting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.FileForm;
import vn.cchc.http.SentFile;
import vn.cchc.identity.Actor;
import vn.cchc.media.FileLink;
import vn.cchc.media.TakeDocument;
import vn.cchc.media.TakeImage;

/** Reads day, link, photo and note of what was done; the photo is stored once the rest is right. */
public final class ProofForm {
  private final TakeImage images;
  private final TakeDocument documents;

  public ProofForm(TakeImage images, TakeDocument documents) {
    this.images = images;
    this.documents = documents;
  }

  /** Throws Problems, including those that were found earlier. */
  MarkPostings.Done read(Actor actor, FileForm sent, LocalDate today, List<Problem> faults) throws IOException {
    LocalDate day = sent.form().day("date", faults);
    if (day == null && sent.form().get("date").isEmpty()) {
      faults.add(new Problem("date", "decision.field-needed"));
    } else if (day != null && day.isAfter(today)) {
      faults.add(new Problem("date", "posting.day-future"));
    }
    Proof proof = Proof.of(sent.form().get("proof"), faults);
    Problems.refuseAny(faults);
    if (sent.file().isPresent()) {
      proof = proof.with(taken(actor, sent.demandFile()));
    }
    return new MarkPostings.Done(day == null ? today : day, proof, sent.form().get("note"));
  }

  private FileLink taken(Actor actor, SentFile file) throws IOException {
    boolean document = file.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
    return file.readBesideField((bytes, name) -> document ? documents.from(actor, bytes, name) : images.from(actor, bytes, name)).attachment();
  }
}
