package vn.cchc.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.fault.Malformed;

class DamagedFilesTest {
  private static final int ROUNDS = 400;

  @TempDir
  Path folder;

  @Test
  void a_damaged_image_is_read_or_refused_and_nothing_else() throws Exception {
    long seed = System.nanoTime();
    System.out.println("damaged images seed=" + seed);
    var random = new Random(seed);
    var whole = List.of(Samples.jpeg(300, 200, 6), Samples.png(300, 200));
    int refused = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged = damaged(whole.get(i % whole.size()), random);
      try {
        Picture picture = Picture.read(damaged, Content.ofImage(damaged), 1_600);
        assertThat(picture.width()).isPositive();
      } catch (Malformed sentence) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void a_damaged_document_is_taken_or_refused_and_nothing_else() throws Exception {
    long seed = System.nanoTime();
    System.out.println("damaged documents seed=" + seed);
    var random = new Random(seed);
    byte[] docx = Samples.docx("word/media/anh.png", Samples.png(30, 30));
    for (int i = 0; i < ROUNDS; i++) {
      Path file = Files.write(folder.resolve("a.docx"), damaged(docx, random));
      try {
        assertThat(Content.ofAttachment(file, "a.docx")).isEqualTo(FileType.DOCX);
      } catch (Malformed sentence) {
        assertThat(sentence.key()).startsWith("media.");
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random) throws IOException {
    byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
    for (int n = random.nextInt(8); n >= 0 && bytes.length > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
