package vn.cchc.db;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings a database to the schema this build expects; forward only, under Flyway's lock. */
public final class Migrations {
  private final Flyway flyway;

  public Migrations(String url, String user, String password) {
    flyway = Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(OpenDatabase.withOptions(url), user, password)
        .locations("classpath:vn/cchc/sql")
        .table("schema_history")
        .connectRetries(20)
        .load();
  }

  /** Returns how many migrations were applied. */
  public int run() {
    MigrateResult result = flyway.migrate();
    return result.migrationsExecuted;
  }
}
