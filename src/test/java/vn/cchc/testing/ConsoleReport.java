package vn.cchc.testing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.util.Throwables;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** One line on the console for each test class, and one for each test that was skipped, with its reason, or failed. */
public final class ConsoleReport implements TestExecutionListener {
  private final PrintStream console;
  private final Map<String, Tally> open = new HashMap<>();
  private TestPlan plan;

  /** Past System.out, which the build sends to a file for each class. */
  public ConsoleReport() {
    this(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  ConsoleReport(PrintStream console) {
    this.console = console;
  }

  private static final class Tally {
    final long begun = System.nanoTime();
    int run;
    int failed;
    int skipped;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan testPlan) {
    plan = testPlan;
  }

  @Override
  public synchronized void executionStarted(TestIdentifier test) {
    if (isClass(test)) {
      open.put(test.getUniqueId(), new Tally());
    }
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    skipped(test, reason);
    if (isClass(test)) {
      finished(test);
    }
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      skipped(test, result.getThrowable().map(Throwable::getMessage).orElse("it did not say why"));
    } else {
      count(test, result);
    }
    if (isClass(test)) {
      finished(test);
    }
  }

  private void skipped(TestIdentifier test, String reason) {
    int tests = test.isTest() ? 1 : tests(test);
    tally(test).skipped += tests;
    String all = test.isTest() ? "" : tests == 1 ? " (its one test)" : " (all " + tests + " tests)";
    console.println("skipped: " + name(test) + all + " - " + oneLine(reason).replaceFirst("^Assumption failed: ", ""));
  }

  private void count(TestIdentifier test, TestExecutionResult result) {
    Tally tally = tally(test);
    tally.run += test.isTest() ? 1 : 0;
    if (result.getStatus() == Status.FAILED) {
      tally.failed++;
      console.println("failed: " + name(test) + " - " + result.getThrowable().map(ConsoleReport::trace).orElse(""));
    }
  }

  private void finished(TestIdentifier type) {
    Tally tally = tally(type);
    open.remove(type.getUniqueId());
    console.printf("%4d run%s%s in %.1f s: %s%n", tally.run, some(tally.failed, "failed"), some(tally.skipped, "skipped"),
        (System.nanoTime() - tally.begun) / 1e9, type.getSource().map(s -> ((ClassSource) s).getClassName()).orElse(""));
  }

  private static String some(int count, String what) {
    return count == 0 ? "" : ", " + count + " " + what;
  }

  /** The tests of a class as far as they are known before it runs: one with parameters counts once. */
  private int tests(TestIdentifier container) {
    return (int) plan.getDescendants(container).stream()
        .filter(d -> d.getSource().filter(MethodSource.class::isInstance).isPresent()).count();
  }

  private Tally tally(TestIdentifier test) {
    return classOf(test).map(type -> open.computeIfAbsent(type.getUniqueId(), none -> new Tally())).orElseGet(Tally::new);
  }

  private Optional<TestIdentifier> classOf(TestIdentifier test) {
    return isClass(test) ? Optional.of(test) : plan.getParent(test).flatMap(this::classOf);
  }

  /** A class of its own, not one nested in another. */
  private boolean isClass(TestIdentifier test) {
    return test.getSource().filter(ClassSource.class::isInstance).isPresent()
        && plan.getParent(test).flatMap(TestIdentifier::getSource).isEmpty();
  }

  private String name(TestIdentifier test) {
    String type = classOf(test).map(TestIdentifier::getDisplayName).orElse("");
    String method = test.getSource().filter(MethodSource.class::isInstance).map(s -> ((MethodSource) s).getMethodName()).orElse("");
    String parameters = method.isEmpty() || test.getDisplayName().equals(method + "()") ? "" : " " + oneLine(test.getDisplayName());
    return method.isEmpty() ? type : type + "." + method + parameters;
  }

  /** Without the steps of the JDK, in which no test goes wrong. */
  private static String trace(Throwable failure) {
    return Throwables.getStackTrace(failure).replaceAll("(?m)^\\s*at java\\.base/.*\\R", "").strip();
  }

  private static String oneLine(String text) {
    return String.valueOf(text).replaceAll("\\s+", " ").strip();
  }
}
