package vn.cchc.app;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.config.Settings;
import vn.cchc.db.Migrations;
import vn.cchc.http.Words;

/** Opens the module when its web application starts, and closes it when that stops. */
public final class DeskListener implements ServletContextListener {
  /** Whoever embeds the container may put ready-made Settings here. */
  public static final String SETTINGS = "vn.cchc.settings";

  /** Or the variables to read them from, which any class loader understands. */
  public static final String ENVIRONMENT = "vn.cchc.environment";

  /** And here the clock for the whole module. */
  public static final String CLOCK = "vn.cchc.clock";

  /** Where the administrator's first link is left for whoever has a console. */
  public static final String FIRST_LINK = "vn.cchc.first-link";

  static final String DESK = "vn.cchc.desk";

  private @Nullable Desk desk;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    Settings settings = settings(context);
    String mount = context.getInitParameter("cchc.mount");
    migrate(settings);
    @Nullable Clock clock = context.getAttribute(CLOCK) instanceof Clock given ? given : null;
    desk = new Desk(settings, clock, context.getContextPath() + (mount == null ? "" : mount));
    context.setAttribute(DESK, desk);
    desk.start();
    tellAdministrator(context, desk);
  }

  private static void tellAdministrator(ServletContext context, Desk desk) {
    desk.administratorLink().ifPresent(link -> {
      context.setAttribute(FIRST_LINK, link);
      if (context.getAttribute(ENVIRONMENT) == null) {
        context.log(Words.VI.of("app.start.first-link", link));
      }
    });
  }

  private static Settings settings(ServletContext context) {
    if (context.getAttribute(SETTINGS) instanceof Settings given) {
      return given;
    }
    var environment = new HashMap<>(System.getenv());
    if (context.getAttribute(ENVIRONMENT) instanceof Map<?, ?> given) {
      given.forEach((name, value) -> environment.put(name.toString(), value.toString()));
    }
    return Settings.from(environment);
  }

  private static void migrate(Settings settings) {
    String user = settings.migrateUser() == null ? settings.dbUser() : settings.migrateUser();
    String password = settings.migratePassword() == null ? settings.dbPassword() : settings.migratePassword();
    if (settings.dbUrl() == null) {
      throw new StartFailure("app.start.no-database");
    }
    DatabaseWait.open(settings.dbUrl(), user, password);
    new Migrations(settings.dbUrl(), user, password).run();
  }

  static Desk of(ServletContext context) {
    return (Desk) context.getAttribute(DESK);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (desk != null) {
      desk.close();
    }
  }
}
