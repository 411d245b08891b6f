package vn.cchc.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesFolderTest {
  @TempDir
  Path root;

  @Test
  void bytes_are_kept_once_under_the_sum_of_themselves() throws Exception {
    var folder = new FilesFolder(root);
    var kept = folder.put(bytes("một tệp"));
    assertThat(folder.put(bytes("một tệp"))).isEqualTo(kept);
    assertThat(kept.sha256()).hasSize(64);
    assertThat(folder.exists(kept.sha256())).isTrue();
    try (var in = folder.open(kept.sha256())) {
      assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("một tệp");
    }
    assertThat(root.resolve("arriving")).isEmptyDirectory();
  }

  @Test
  void a_stream_that_breaks_leaves_nothing() {
    var folder = new FilesFolder(root);
    assertThatThrownBy(() -> folder.put(new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("cut");
      }
    })).hasMessage("cut");
    assertThat(root.resolve("arriving")).isEmptyDirectory();
  }

  @Test
  void a_sum_is_never_a_path() {
    assertThatThrownBy(() -> new FilesFolder(root).exists("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_a_killed_node_left_half_written_is_swept_the_rest_stays() throws Exception {
    var folder = new FilesFolder(root);
    folder.sweep(Instant.now());
    var kept = folder.put(bytes("a"));
    Path left = Files.writeString(root.resolve("arriving").resolve("x.part"), "half");
    folder.sweep(Instant.now().minusSeconds(600));
    assertThat(left).exists();
    folder.sweep(Instant.now().plusSeconds(600));
    assertThat(left).doesNotExist();
    assertThat(folder.exists(kept.sha256())).isTrue();
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
