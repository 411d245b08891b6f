package vn.cchc.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** The list that the national portal exports as XLSX, or the template saved as one: the first sheet with a heading. */
final class SheetRows implements RowSource {
  /** Excel's own limits are far above any list; a row beyond these does not belong to one. */
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_CELLS = 100;
  private static final int HEADING_WITHIN = 50;
  /** A code that a sheet took for a number has lost its trailing zeros. */
  private static final Pattern CODE_AS_NUMBER = Pattern.compile("\\d\\.\\d{1,5}");
  private static final int CODE_LENGTH = 8;

  private final ReadableWorkbook workbook;
  private final Iterator<Sheet> sheets;
  private @Nullable Stream<Row> open;
  private @Nullable Iterator<Row> rows;
  private @Nullable HeadingRow heading;
  private boolean justBelow;

  private SheetRows(ReadableWorkbook workbook) {
    this.workbook = workbook;
    sheets = workbook.getSheets().iterator();
  }

  static SheetRows of(Path file) throws IOException {
    return new SheetRows(new ReadableWorkbook(file.toFile()));
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    while (heading == null) {
      if (!sheets.hasNext()) {
        throw new Malformed("procedure.file-no-heading");
      }
      openSheet(sheets.next());
    }
    return following(heading);
  }

  private void openSheet(Sheet sheet) throws IOException {
    closeSheet();
    open = sheet.openStream();
    rows = open.iterator();
    for (int i = 0; i < HEADING_WITHIN && heading == null && rows.hasNext(); i++) {
      heading = HeadingRow.in(cells(rows.next())).orElse(null);
    }
    justBelow = true;
  }

  private Optional<RawRow> following(HeadingRow found) {
    while (rows != null && rows.hasNext()) {
      Row row = rows.next();
      if (row.getRowNum() > MOST_ROWS) {
        throw new Malformed("procedure.file-too-long", MOST_ROWS);
      }
      List<String> cells = cells(row);
      if (justBelow && found.continuedBy(cells)) {
        heading = found.with(cells);
        return following(found.with(cells));
      }
      justBelow = false;
      RawRow raw = found.row(row.getRowNum(), cells);
      if (!raw.empty()) {
        return Optional.of(raw);
      }
    }
    return Optional.empty();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    String number = ((BigDecimal) cell.getValue()).stripTrailingZeros().toPlainString();
    return CODE_AS_NUMBER.matcher(number).matches() ? (number + "000000").substring(0, CODE_LENGTH) : number;
  }

  private void closeSheet() {
    if (open != null) {
      open.close();
    }
  }

  @Override
  public void close() throws IOException {
    closeSheet();
    workbook.close();
  }
}
