package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.fault.Problem;

class PasswordRulesTest {
  private static String keys(String password) {
    return PasswordRules.problems(password, "so-thu.bientap").stream().map(Problem::key)
        .map(k -> k.replace("password.problem.", "")).reduce("", String::concat);
  }

  @ParameterizedTest
  @ValueSource(strings = {"matkhau123", "vietnam123", "Mật khẩu 123", "P@ssw0rd", "P@$$w0rd!", "12345678", "123456789", "87654321",
      "aaaaaaaa", "abababab", "11111111", "qwertyuiop", "Qwerty123", "Admin@2026", "hanoi2026!", "anhyeuem1", "cchc-demo", "iloveyou",
      "abcdefgh", "letmein!!", "Vietnam2026", "VănPhòng2026", "changeme", "1qaz2wsx", "admin1234"})
  void what_everybody_tries_first_is_refused(String password) {
    assertThat(keys(password)).isEqualTo("common");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rừng xanh 2026 suối", "trâu vàng uống nước", "correct horse battery", "Kh0ng-ai-biet-dau", "tre già măng mọc",
      "x7#kQ9!pLm2w", "nước mắm chấm rau", "        á b c d        ", "bánh chưng dưa hành"})
  void a_few_words_of_ones_own_are_good(String password) {
    assertThat(keys(password)).isEmpty();
  }

  @Test
  void the_user_name_is_no_password() {
    assertThat(keys("so-thu.bientap")).isEqualTo("username");
    assertThat(keys("So-Thu.BienTap2026!")).isEqualTo("username");
    assertThat(keys("sothubientap")).isEqualTo("username");
  }

  @Test
  void eight_to_one_hundred_twenty_eight_letters_of_any_kind() {
    assertThat(keys("à".repeat(3) + "bcde")).isEqualTo("short");
    assertThat(keys("😀🌳🐃🌾🛶🏞⛰")).isEqualTo("short");
    assertThat(keys("😀🌳🐃🌾🛶🏞⛰🌊")).isEmpty();
    assertThat(keys("gió mùa đông bắc thổi ".repeat(5) + "lạnh")).isEmpty();
    assertThat(keys("gió mùa đông bắc thổi ".repeat(6))).isEqualTo("long");
  }
}
