package vn.cchc.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cchc.fault.Fault;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;

/** A file with procedures, of any of the four kinds; anything else is refused with a sentence. */
public final class IntakeFile {
  private IntakeFile() {}

  /** Passes on each row as it is read; a code that already occurred in the file is a fault of the second row. */
  public static void read(Path file, String name, Consumer<ReadRow> rows) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (RowSource source = open(file, name)) {
      for (var raw = next(source); raw.isPresent(); raw = next(source)) {
        rows.accept(once(ProcedureRow.read(raw.get(), source.whole()), seen));
      }
    }
  }

  /** The number of rows; a file that cannot be read to its end is refused. */
  public static int rows(Path file, String name) throws IOException {
    try (RowSource source = open(file, name)) {
      int rows = 0;
      while (next(source).isPresent()) {
        rows++;
      }
      return rows;
    }
  }

  private static RowSource open(Path file, String name) throws IOException {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      return switch (end) {
        case "jsonl", "json", "ndjson" -> JsonRows.of(Disguise.refuse(file));
        case "csv", "txt", "tsv" -> CsvRows.of(Disguise.refuse(file));
        case "xlsx" -> SheetRows.of(OfficePackage.checked(file, OfficePackage.SHEET));
        case "docx" -> AnnexRows.of(OfficePackage.checked(file, OfficePackage.DOCUMENT));
        case "xlsm", "docm", "xltm", "dotm", "xlsb" -> throw new Malformed("procedure.file-macros");
        default -> throw new Malformed("procedure.file-type");
      };
    } catch (Fault said) {
      throw said;
    } catch (IOException | RuntimeException damaged) {
      throw new Malformed("procedure.file-unreadable");
    }
  }

  /** Libraries report a damaged file with all kinds of exceptions. */
  private static Optional<RawRow> next(RowSource source) {
    try {
      return source.next();
    } catch (Fault said) {
      throw said;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new Malformed("procedure.file-unreadable");
    }
  }

  private static ReadRow once(ReadRow row, Map<String, Integer> seen) {
    Integer before = row.code().isEmpty() ? null : seen.putIfAbsent(row.code(), row.row());
    if (before == null || !row.faults().isEmpty()) {
      return row;
    }
    return row.withFaults(List.of(new Problem("code", "procedure.row-twice", row.code(), before)));
  }
}
