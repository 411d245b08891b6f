package vn.cchc.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The events of the demonstration in chronological order. */
final class DemoStory {
  private record Scene(Instant at, Runnable act) {}

  private final List<Scene> scenes = new ArrayList<>();

  void add(Instant at, Runnable act) {
    scenes.add(new Scene(at, act));
  }

  void tell() {
    scenes.stream().sorted(Comparator.comparing(Scene::at)).forEach(scene -> scene.act().run());
  }
}
