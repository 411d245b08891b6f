package vn.cchc.app;

import java.nio.file.Path;

/** Starts the executable WAR; {@link Launch} calls it once the container's classes can be loaded. */
public final class Production {
  private Production() {}

  public static void main(String[] args) {
    Path war = Path.of(args[0]);
    Node.run(System.getenv(), settings -> WebServer.fromWar(settings, war));
  }
}
