package vn.cchc.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** Tomcat 10.1 with one web application deployed as an administrator would. */
public final class TomcatHost implements AutoCloseable {
  /** Referenced so that its level stays: Tomcat logs each step of an ordinary start and stop. */
  private static final Logger TALK = Logger.getLogger("org.apache");

  private static final String OF_TOMCAT = "(jakarta\\.(servlet|annotation|security|ejb|persistence)"
      + "|org\\.apache\\.(catalina|tomcat|juli|coyote|naming))\\..+";

  private final Tomcat tomcat = new Tomcat();
  private final String contextPath;

  public TomcatHost(Path base, String contextPath, Path webApplication, Map<String, String> settings)
      throws IOException, LifecycleException {
    this.contextPath = contextPath;
    TALK.setLevel(Level.OFF);
    Files.createDirectories(base.resolve("webapps"));
    tomcat.setBaseDir(base.toString());
    tomcat.setPort(0);
    Context context = tomcat.addWebapp(contextPath, webApplication.toString());
    context.setParentClassLoader(new ContainerClasses());
    ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
    context.addServletContainerInitializer((classes, servlets) -> servlets.setAttribute("vn.cchc.environment", settings), null);
    tomcat.getConnector();
    tomcat.start();
  }

  /** Only what a Tomcat has: classes of the test JVM must not make up for what a package lacks. */
  private static final class ContainerClasses extends ClassLoader {
    ContainerClasses() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.matches(OF_TOMCAT)) {
        return TomcatHost.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }

  public boolean isAvailable() {
    return tomcat.getHost().findChild(contextPath).getState().isAvailable();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + contextPath + path;
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
