package vn.cchc.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.media.Attachments;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Staged;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.SearchKey;

/** Puts an item into a decision that is being written, or rewrites it; the decision is locked. */
public final class StageItem {
  private static final int LONGEST_NAME = 5_000;

  /**
   * What is to be staged. text null keeps what is staged, else begins with the text in force. accepted null leaves the
   * verdict open; original is what a file said of a part before it was cleaned.
   */
  public record WantedItem(
      String code, Change change, @Nullable String replacedBy, @Nullable ProcedureText text, List<Part> changedParts,
      @Nullable Boolean accepted, Map<Part, String> original) {}

  private final Tx tx;
  private final Decision decision;
  private final Instant now;

  public StageItem(Tx tx, Decision decision, Instant now) {
    this.tx = tx;
    this.decision = decision;
    this.now = now;
  }

  /** Answers the version's id; field names the item in what is thrown, as "items[3]". */
  public long stage(WantedItem wish, String field) {
    var versions = tx.mapper(VersionMapper.class);
    refuseBadCode(wish, field);
    ProcedureEntry entry = entry(wish.code());
    Optional<Version> before = versions.item(decision.id(), wish.code());
    ProcedureText text = text(wish);
    Problems.refuseAny(faults(wish, entry, text, field));
    Long replacedBy = wish.replacedBy() == null || wish.replacedBy().isBlank() ? null : entry(wish.replacedBy().strip()).id();
    int ord = before.map(Version::ord).orElseGet(() -> versions.lastOrd(decision.id()) + 1);
    var staged = new Staged(decision.siteId(), entry.id(), decision.id(), ord, wish.change(), replacedBy,
        wish.accepted(), String.join(",", wish.changedParts().stream().map(Part::key).toList()));
    String key = SearchKey.of(wish.code() + " " + text.name() + " " + text.field(), 700);
    long id = before.map(Version::id).orElseGet(() -> versions.insert(staged, text, key, now));
    if (before.isPresent()) {
      versions.rewrite(id, staged, text, key, now);
      versions.dropParts(id);
    } else {
      takeFiles(wish, entry, id);
    }
    storeParts(id, text, wish.original());
    return id;
  }

  /** The text that an item of this code begins with: what is staged, else what is in force or announced. */
  public @Nullable ProcedureText begunWith(String code) {
    var versions = tx.mapper(VersionMapper.class);
    return versions.item(decision.id(), code)
        .or(() -> versions.entry(decision.siteId(), code).flatMap(e -> versions.newestText(e.id())))
        .map(v -> Texts.of(tx, v)).orElse(null);
  }

  private static void refuseBadCode(WantedItem wish, String field) {
    var found = new ArrayList<Problem>();
    if (!ProcedureCode.isCode(wish.code())) {
      found.add(new Problem(field + ".code", "procedure.bad-code", wish.code()));
    }
    if (wish.replacedBy() != null && !wish.replacedBy().isBlank() && !ProcedureCode.isCode(wish.replacedBy().strip())) {
      found.add(new Problem(field + ".replacedBy", "procedure.bad-code", wish.replacedBy()));
    }
    Problems.refuseAny(found);
  }

  private ProcedureEntry entry(String code) {
    var versions = tx.mapper(VersionMapper.class);
    return versions.entry(decision.siteId(), code).orElseGet(() -> {
      versions.addEntry(decision.siteId(), code, ProcedureCode.national(code), now);
      return versions.entry(decision.siteId(), code).orElseThrow();
    });
  }

  private ProcedureText text(WantedItem wish) {
    ProcedureText sent = wish.text();
    if (sent != null) {
      return cleaned(sent);
    }
    ProcedureText begun = begunWith(wish.code());
    // a code alone is enough to begin with: its text is fetched by import or written before submission
    return begun == null ? ProcedureText.named("", "").stillUpdating(true) : begun;
  }

  public static ProcedureText cleaned(ProcedureText text) {
    var parts = new EnumMap<Part, String>(Part.class);
    text.parts().forEach((part, html) -> parts.put(part, HtmlAllowList.clean(html)));
    return text.withParts(parts);
  }

  private List<Problem> faults(WantedItem wish, ProcedureEntry entry, ProcedureText text, String field) {
    var found = new ArrayList<Problem>();
    boolean known = tx.mapper(VersionMapper.class).newestText(entry.id()).isPresent();
    if (!wish.change().bringsText() && !known) {
      found.add(new Problem(field + ".code", "procedure.unknown-code", wish.code()));
    }
    if (wish.change() == Change.REPLACED && (wish.replacedBy() == null || wish.replacedBy().isBlank())) {
      found.add(new Problem(field + ".replacedBy", "procedure.replaced-by-needed", wish.code()));
    }
    if (wish.replacedBy() != null && wish.replacedBy().strip().equals(wish.code())) {
      found.add(new Problem(field + ".replacedBy", "procedure.replaced-by-itself", wish.code()));
    }
    if (text.name().length() > LONGEST_NAME) {
      found.add(new Problem(field + ".name", "article.too-long", LONGEST_NAME));
    }
    if (text.field().length() > 300) {
      found.add(new Problem(field + ".field", "article.too-long", 300));
    }
    return found;
  }

  /** A text begins with the forms of the one in force; what ends a procedure has none of its own. */
  private void takeFiles(WantedItem wish, ProcedureEntry entry, long version) {
    if (wish.change().bringsText()) {
      tx.mapper(VersionMapper.class).newestText(entry.id())
          .ifPresent(before -> Attachments.copy(tx, Version.SUBJECT, before.id(), version));
    }
  }

  private void storeParts(long version, ProcedureText text, Map<Part, String> original) {
    var rows = text.parts().entrySet().stream()
        .map(p -> new VersionMapper.PartRow(version, p.getKey(), p.getValue(), original.get(p.getKey()))).toList();
    if (!rows.isEmpty()) {
      tx.mapper(VersionMapper.class).addParts(rows);
    }
  }
}
