package vn.cchc.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shortest list of steps from one sequence to another (Myers 1986), bounded for texts with little in common. */
final class Edits<T> {
  record Step<T>(WordDiff.Kind kind, T item) {
  }

  /** With more changes than this the search costs more than its answer is worth: the whole text is then replaced. */
  private static final int MOST = 1500;

  private final List<T> before;
  private final List<T> after;
  private final int start;
  private final int beforeEnd;
  private final int afterEnd;

  private Edits(List<T> before, List<T> after) {
    this.before = before;
    this.after = after;
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    this.start = head;
    this.beforeEnd = before.size() - tail;
    this.afterEnd = after.size() - tail;
  }

  static <T> List<Step<T>> between(List<T> before, List<T> after) {
    Edits<T> edits = new Edits<>(before, after);
    List<Step<T>> steps = new ArrayList<>(before.size() + after.size());
    add(steps, WordDiff.Kind.SAME, before.subList(0, edits.start));
    steps.addAll(edits.middle());
    add(steps, WordDiff.Kind.SAME, before.subList(edits.beforeEnd, before.size()));
    return steps;
  }

  private List<Step<T>> middle() {
    List<int[]> trace = new ArrayList<>();
    int[] reach = {0, 0, 0};
    int most = Math.min(MOST, beforeEnd - start + afterEnd - start);
    for (int changes = 0; changes <= most; changes++) {
      trace.add(reach);
      reach = advance(reach, changes);
      if (arrived(reach, changes)) {
        return backtrack(trace, changes);
      }
    }
    return replacement();
  }

  /** Furthest point on each diagonal -changes..changes, kept at index diagonal + changes + 1. */
  private int[] advance(int[] reach, int changes) {
    int[] next = new int[2 * changes + 3];
    for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
      int x = down(reach, changes, diagonal) ? at(reach, changes, diagonal + 1) : at(reach, changes, diagonal - 1) + 1;
      while (inside(x, x - diagonal) && before.get(start + x).equals(after.get(start + x - diagonal))) {
        x++;
      }
      next[diagonal + changes + 1] = x;
    }
    return next;
  }

  private static boolean down(int[] reach, int changes, int diagonal) {
    return diagonal == -changes
        || diagonal != changes && at(reach, changes, diagonal - 1) < at(reach, changes, diagonal + 1);
  }

  private static int at(int[] reach, int changes, int diagonal) {
    return changes == 0 ? 0 : reach[diagonal + changes];
  }

  private boolean inside(int x, int y) {
    return start + x < beforeEnd && start + y < afterEnd;
  }

  private boolean arrived(int[] reach, int changes) {
    int diagonal = beforeEnd - afterEnd;
    return Math.abs(diagonal) <= changes && (diagonal + changes) % 2 == 0
        && reach[diagonal + changes + 1] >= beforeEnd - start;
  }

  private List<Step<T>> backtrack(List<int[]> trace, int found) {
    List<Step<T>> steps = new ArrayList<>();
    int x = beforeEnd - start;
    int y = afterEnd - start;
    for (int changes = found; changes > 0; changes--) {
      int[] reach = trace.get(changes);
      boolean down = down(reach, changes, x - y);
      int fromX = at(reach, changes, down ? x - y + 1 : x - y - 1);
      int fromY = fromX - (down ? x - y + 1 : x - y - 1);
      x = same(steps, x, down ? fromX : fromX + 1);
      y = down ? fromY + 1 : fromY;
      steps.add(down ? new Step<>(WordDiff.Kind.ADDED, after.get(start + fromY))
          : new Step<>(WordDiff.Kind.REMOVED, before.get(start + fromX)));
      x = fromX;
      y = fromY;
    }
    same(steps, x, 0);
    Collections.reverse(steps);
    return steps;
  }

  private int same(List<Step<T>> steps, int from, int to) {
    for (int x = from; x > to; x--) {
      steps.add(new Step<>(WordDiff.Kind.SAME, before.get(start + x - 1)));
    }
    return to;
  }

  private List<Step<T>> replacement() {
    List<Step<T>> steps = new ArrayList<>();
    add(steps, WordDiff.Kind.REMOVED, before.subList(start, beforeEnd));
    add(steps, WordDiff.Kind.ADDED, after.subList(start, afterEnd));
    return steps;
  }

  private static <T> void add(List<Step<T>> steps, WordDiff.Kind kind, List<T> items) {
    items.forEach(item -> steps.add(new Step<>(kind, item)));
  }
}
