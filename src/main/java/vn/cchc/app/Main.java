package vn.cchc.app;

import java.util.HashMap;
import java.util.Map;

/** Starts the demonstration from the class path: everything on this machine, the database included. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putIfAbsent("CCHC_DEMO", "true");
    Node.run(environment, WebServer::fromClassPath);
  }
}
