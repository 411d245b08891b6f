package vn.cchc.intake;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** The completed template, separated by commas, semicolons or tabs, however the office's spreadsheet saves it. */
final class CsvRows implements RowSource {
  private static final int HEADING_WITHIN = 20;
  private static final int MOST_ROWS = 50_000;
  private static final int LOOK_AHEAD = 60_000;
  private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY)
      .enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

  private final MappingIterator<String[]> lines;
  private @Nullable HeadingRow heading;
  private int row;

  private CsvRows(MappingIterator<String[]> lines) {
    this.lines = lines;
  }

  static CsvRows of(Path file) throws IOException {
    BufferedReader text = Utf8.reader(file);
    char separator = separator(text);
    return new CsvRows(CSV.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator)).readValues(text));
  }

  /** The most frequent one in the first line that has any. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD + 1);
    char[] start = new char[LOOK_AHEAD];
    int read = Math.max(0, text.read(start));
    text.reset();
    String line = new String(start, 0, read).lines().filter(l -> l.matches(".*[;,\t].*")).findFirst().orElse(",");
    return Stream.of(';', ',', '\t').max(Comparator.comparingLong(c -> line.chars().filter(x -> x == c).count())).orElse(',');
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    for (int i = 0; heading == null; i++) {
      if (i > HEADING_WITHIN || !lines.hasNextValue()) {
        throw new Malformed("procedure.file-no-heading");
      }
      heading = HeadingRow.in(cells()).orElse(null);
    }
    while (lines.hasNextValue()) {
      RawRow raw = heading.row(row + 1, cells());
      if (row > MOST_ROWS) {
        throw new Malformed("procedure.file-too-long", MOST_ROWS);
      }
      if (!raw.empty()) {
        return Optional.of(raw);
      }
    }
    return Optional.empty();
  }

  private List<String> cells() throws IOException {
    row++;
    return Arrays.stream(lines.nextValue()).map(cell -> cell == null ? "" : cell).toList();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
