package vn.cchc.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One JSON object per line, or one array of them; a line that is not JSON is a fault of that line alone. */
final class JsonRows implements RowSource {
  private static final int LONGEST_VALUE = 1_000_000;
  private static final int MOST_FIELDS = 200;
  private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxStringLength(LONGEST_VALUE).maxNestingDepth(20).maxNameLength(200).build()).build();

  private final BufferedReader lines;
  private final @Nullable JsonParser array;
  private int row;
  private boolean broken;

  private JsonRows(BufferedReader lines, @Nullable JsonParser array) {
    this.lines = lines;
    this.array = array;
  }

  static JsonRows of(Path file) throws IOException {
    BufferedReader lines = Utf8.reader(file);
    lines.mark(4096);
    int first = lines.read();
    while (first >= 0 && Character.isWhitespace(first)) {
      first = lines.read();
    }
    lines.reset();
    JsonParser array = first == '[' ? JSON.createParser(lines) : null;
    if (array != null) {
      array.nextToken();
    }
    return new JsonRows(lines, array);
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    return broken ? Optional.empty() : array == null ? nextLine() : nextObject(array);
  }

  @Override
  public boolean whole() {
    return true;
  }

  private Optional<RawRow> nextLine() throws IOException {
    String line = Utf8.line(lines);
    while (line != null && line.isBlank()) {
      row++;
      line = Utf8.line(lines);
    }
    if (line == null) {
      return Optional.empty();
    }
    row++;
    try (JsonParser parser = JSON.createParser(line)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      return Optional.of(object ? RawRow.of(row, fields(parser)) : RawRow.unreadable(row));
    } catch (JsonProcessingException damaged) {
      return Optional.of(RawRow.unreadable(row));
    }
  }

  /** After a fault there is no telling where the next object begins: it is the last row. */
  private Optional<RawRow> nextObject(JsonParser parser) throws IOException {
    row++;
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        broken = true;
        return Optional.empty();
      }
      if (token == JsonToken.START_OBJECT) {
        return Optional.of(RawRow.of(row, fields(parser)));
      }
    } catch (JsonProcessingException damaged) {
      broken = true;
    }
    broken = true;
    return Optional.of(RawRow.unreadable(row));
  }

  /** Anything but text, numbers and booleans is skipped. */
  private static Map<String, String> fields(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, String>();
    while (parser.nextToken() == JsonToken.FIELD_NAME && fields.size() < MOST_FIELDS) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isStructStart()) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        fields.put(name, parser.getText());
      }
    }
    return fields;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
