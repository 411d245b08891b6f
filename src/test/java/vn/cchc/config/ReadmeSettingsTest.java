package vn.cchc.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeSettingsTest {
  @Test
  void the_readme_explains_every_setting_in_order_and_no_other() throws Exception {
    String readme = Files.readString(Path.of(System.getProperty("basedir", "."), "README.md"));
    List<String> explained = Pattern.compile("^\\| `(CCHC_\\w+)` \\|", Pattern.MULTILINE).matcher(readme).results()
        .map(row -> row.group(1)).toList();
    assertThat(explained).isEqualTo(Arrays.stream(Key.values()).map(Enum::name).toList());
  }
}
