package vn.cchc.posting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
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
  MarkPostings.Done read(Actor actor, SentForm sent, LocalDate today, List<Problem> faults) throws IOException {
    LocalDate day = sent.form().day("date", faults);
    if (day == null && sent.form().get("date").isEmpty()) {
      faults.add(new Problem("date", "decision.field-needed"));
    } else if (day != null && day.isAfter(today)) {
      faults.add(new Problem("date", "posting.day-future"));
    }
    Proof proof = Proof.of(sent.form().get("proof"), faults);
    Problems.refuseAny(faults);
    var file = sent.taken(actor, images, documents, faults);
    Problems.refuseAny(faults);
    return new MarkPostings.Done(day == null ? today : day, file.map(proof::with).orElse(proof), sent.form().get("note"));
  }
}
