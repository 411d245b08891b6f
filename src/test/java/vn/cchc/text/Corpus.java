package vn.cchc.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.cchc.testing.Shared;

/** Texts collected by others, read if they are beside the project. */
final class Corpus {
  private Corpus() {
  }

  /** Skips the calling test if the corpora are not there. */
  static Path path(String name) {
    return Shared.orSkip("corpora/" + name);
  }

  static Stream<JsonNode> items(String name) throws IOException {
    JsonNode array = new ObjectMapper().readTree(Files.readString(path(name)));
    return StreamSupport.stream(array.spliterator(), false);
  }

  static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
