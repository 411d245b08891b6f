package vn.cchc.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.procedure.Change;
import vn.cchc.text.SearchKey;

/** The tables of a decision's annex; headings above or inside a table say what happens to the procedures below them. */
final class AnnexRows implements RowSource {
  private static final int LONGEST_HEADING = 300;
  private static final Pattern CODE_LIKE = Pattern.compile("\\d\\.\\d{6}");
  private static final String CHANGE = "change";
  private static final String FIELD = "field";

  private final WordRows blocks;
  private @Nullable HeadingRow heading;
  private @Nullable Change change;
  private String field = "";
  private int table;
  private int rows;
  private boolean found;

  private AnnexRows(WordRows blocks) {
    this.blocks = blocks;
  }

  static AnnexRows of(Path file) throws IOException {
    return new AnnexRows(WordRows.of(file));
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    for (var block = blocks.next(); block.isPresent(); block = blocks.next()) {
      RawRow row = row(block.get());
      if (row != null) {
        return Optional.of(row);
      }
    }
    if (!found) {
      throw new Malformed("procedure.file-no-heading");
    }
    return Optional.empty();
  }

  /** Rows are counted through all tables of procedures, without headings and group rows. */
  private @Nullable RawRow row(WordRows.Block block) {
    if (block.table() == 0) {
      group(block.cells().get(0));
      return null;
    }
    if (block.table() != table) {
      table = block.table();
      heading = null;
    }
    var opened = HeadingRow.in(block.cells());
    if (opened.isPresent()) {
      heading = opened.get();
      found = true;
      return null;
    }
    return heading == null ? null : row(heading, block);
  }

  private @Nullable RawRow row(HeadingRow columns, WordRows.Block block) {
    List<String> said = block.cells().stream().filter(c -> !c.isBlank()).distinct().toList();
    RawRow raw = columns.row(0, block.cells());
    boolean noCode = said.stream().noneMatch(cell -> CODE_LIKE.matcher(cell).find());
    if (said.isEmpty() || columnNumbers(said)) {
      return null;
    }
    if (noCode && said.size() <= 2 && raw.cell(Column.FIELD).isBlank()) {
      group(String.join(" ", said));
      return null;
    }
    RawRow row = columns.row(++rows, block.cells());
    RawRow changed = change == null || !row.cell(Column.CHANGE).isBlank() ? row : row.with(CHANGE, change.name());
    return field.isEmpty() || !row.cell(Column.FIELD).isBlank() ? changed : changed.with(FIELD, field);
  }

  /** "(1) (2) (3)" below a heading. */
  private static boolean columnNumbers(List<String> said) {
    return said.size() > 1 && said.stream().allMatch(c -> c.matches("\\(?\\d{1,2}\\)?"));
  }

  /** A heading that names more than one change, as a title does, says nothing about the rows below it. */
  private void group(String words) {
    String key = SearchKey.of(words);
    if (key.isBlank() || key.length() > LONGEST_HEADING) {
      return;
    }
    boolean about = key.matches(".*(?:danh muc|thu tuc hanh chinh|tthc|moi ban hanh|sua doi|thay the|bai bo).*");
    if (about && (key.matches(".*(?:moi ban hanh|ban hanh moi|sua doi|bo sung|thay the|bai bo|huy bo).*"))) {
      change = KnownWords.change(words).orElse(null);
      field = "";
    } else if (key.matches("(?:[ivx\\d]+[.)]? )*linh vuc .*")) {
      field = words.replaceFirst("(?iu)^.*?lĩnh vực:?\\s*", "").strip();
    }
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
