package vn.cchc.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.db.Tx;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;

/** A version with its text, its files, and what a file had said of its parts before they were cleaned. */
public record VersionWithText(Version version, ProcedureText text, List<FileLink> files, Map<Part, String> original) {
  public static VersionWithText of(Tx tx, Version version) {
    Map<Part, String> original = tx.mapper(VersionMapper.class).parts(List.of(version.id())).stream()
        .filter(p -> p.original() != null)
        .collect(Collectors.toMap(VersionMapper.PartRow::part, p -> String.valueOf(p.original())));
    return new VersionWithText(version, Texts.of(tx, version), Attachments.of(tx, Version.SUBJECT, version.id()), original);
  }
}
