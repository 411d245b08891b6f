package vn.cchc.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Makes {@code java -jar cchc.war} work: opens the jars inside the WAR and starts it on them, or runs one command. */
public final class Launch {
  /** The container, and those of the module's own libraries that read settings and log before it runs. */
  private static final String NEEDED = "WEB-INF/(launcher/.+|lib/(cchc|slf4j-api|jul-to-slf4j|logback|mariadb-java-client)[^/]*)\\.jar";

  private static final String ALL = "WEB-INF/(launcher|lib)/.+\\.jar";

  private Launch() {}

  public static void main(String[] args) throws Exception {
    Path war = Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<URL> jars = new ArrayList<>();
    try (JarFile file = new JarFile(war.toFile())) {
      for (JarEntry entry : file.stream().filter(e -> e.getName().matches(args.length == 0 ? NEEDED : ALL)).toList()) {
        jars.add(copy(file, entry));
      }
    }
    var loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    boolean command = args.length > 0;
    loader.loadClass(command ? "vn.cchc.app.Command" : "vn.cchc.app.Production").getMethod("main", String[].class)
        .invoke(null, (Object) (command ? args : new String[] {war.toString()}));
  }

  private static URL copy(JarFile file, JarEntry entry) throws IOException {
    File jar = File.createTempFile("cchc-", ".jar");
    jar.deleteOnExit();
    Files.write(jar.toPath(), file.getInputStream(entry).readAllBytes());
    return jar.toURI().toURL();
  }
}
