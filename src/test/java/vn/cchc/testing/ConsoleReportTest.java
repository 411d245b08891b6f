package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ConsoleReportTest {
  static class Mixed {
    @ParameterizedTest
    @ValueSource(strings = {"đất", "nhà"})
    void it_runs(String word) {
      assertThat(word).isNotEmpty();
    }

    @Nested
    class Deeper {
      @Test
      void it_is_skipped_below() {
        assumeTrue(false, "the file is\nnot there");
      }
    }

    @TestFactory
    Stream<DynamicTest> it_is_made() {
      return Stream.of(DynamicTest.dynamicTest("now", () -> abort("it is no day for it")));
    }
  }

  static class Failing {
    @Test
    void it_fails() {
      assertEquals("một", "hai");
    }
  }

  static class WithoutInput {
    @BeforeAll
    static void read() {
      abort("there is no input");
    }

    @Test
    void it_reads() {}

    @Test
    void it_writes() {}
  }

  @EnabledIfSystemProperty(named = "cchc.no-such-property", matches = "1", disabledReason = "nobody asked for it")
  static class NotAskedFor {
    @Test
    void it_runs() {}
  }

  static class BrokenFromTheStart {
    @BeforeAll
    static void open() {
      throw new IllegalStateException("the door is locked");
    }

    @Test
    void it_runs() {}
  }

  @Test
  void a_class_is_one_line_and_each_skipped_test_one_with_its_reason() {
    assertThat(lines(Mixed.class)).containsExactlyInAnyOrder(
        "skipped: Mixed.it_is_skipped_below - the file is not there", "skipped: Mixed.it_is_made now - it is no day for it",
        "   2 run, 2 skipped in # s: Mixed").last().asString().endsWith("Mixed");
  }

  @Test
  void a_test_that_fails_says_what_was_expected_and_where() {
    assertThat(lines(Failing.class))
        .startsWith("failed: Failing.it_fails - org.opentest4j.AssertionFailedError: expected: <một> but was: <hai>")
        .anyMatch(line -> line.contains("ConsoleReportTest.java:")).noneMatch(line -> line.contains("java.base/"))
        .endsWith("   1 run, 1 failed in # s: Failing");
  }

  @Test
  void a_class_that_is_skipped_as_a_whole_still_names_its_tests_and_the_reason() {
    assertThat(lines(WithoutInput.class)).containsExactly("skipped: WithoutInput (all 2 tests) - there is no input",
        "   0 run, 2 skipped in # s: WithoutInput");
    assertThat(lines(NotAskedFor.class)).hasSize(2).first().asString()
        .startsWith("skipped: NotAskedFor (its one test) - ").endsWith("nobody asked for it");
  }

  @Test
  void a_class_that_cannot_begin_is_told_as_a_failure() {
    assertThat(lines(BrokenFromTheStart.class))
        .startsWith("failed: BrokenFromTheStart - java.lang.IllegalStateException: the door is locked")
        .endsWith("   0 run, 1 failed in # s: BrokenFromTheStart");
  }

  private static List<String> lines(Class<?> tests) {
    var console = new ByteArrayOutputStream();
    var alone = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false)
        .addTestExecutionListeners(new ConsoleReport(new PrintStream(console, true, StandardCharsets.UTF_8))).build();
    LauncherFactory.create(alone).execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build());
    return console.toString(StandardCharsets.UTF_8).lines()
        .map(line -> line.replaceAll("\\d+\\.\\d s: .*\\$", "# s: ").replace("ConsoleReportTest$", "")).toList();
  }
}
