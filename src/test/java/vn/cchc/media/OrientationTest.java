package vn.cchc.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
  @ParameterizedTest
  @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
  void the_red_side_of_a_turned_photograph_comes_to_where_the_camera_saw_it(int value, String side) throws Exception {
    byte[] photograph = Samples.jpeg(400, 200, value);
    Picture picture = Picture.read(photograph, FileType.JPEG, 1_600);
    boolean lying = value >= 5;
    assertThat(picture.width()).isEqualTo(lying ? 200 : 400);
    assertThat(picture.height()).isEqualTo(lying ? 400 : 200);
    assertThat(redSide(picture.pixels())).isEqualTo(side);
  }

  @Test
  void broken_exif_is_upright() {
    assertThat(Orientation.of(new byte[0]).value()).isEqualTo(1);
    assertThat(Orientation.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 9, 'E', 'x', 'i', 'f', 0, 0, 'I'})
        .value()).isEqualTo(1);
  }

  private static String redSide(BufferedImage image) {
    int w = image.getWidth();
    int h = image.getHeight();
    if (red(image, w / 10, h / 10) && red(image, w / 10, h * 9 / 10)) {
      return "LEFT";
    }
    if (red(image, w * 9 / 10, h / 10) && red(image, w * 9 / 10, h * 9 / 10)) {
      return "RIGHT";
    }
    return red(image, w / 10, h / 10) ? "TOP" : "BOTTOM";
  }

  private static boolean red(BufferedImage image, int x, int y) {
    var at = new Color(image.getRGB(x, y));
    return at.getRed() > 200 && at.getBlue() < 60;
  }
}
