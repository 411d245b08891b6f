package vn.cchc.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** Opens a node's connection pools: one for people's work, a small one for Quartz. */
public final class OpenDatabase implements Closeable {
  private final HikariDataSource work;
  private final HikariDataSource scheduler;
  private final SqlSessionFactory sessions;

  public OpenDatabase(String url, String user, String password, int size, List<Class<?>> mappers) {
    work = pool("cchc", url, user, password, size);
    scheduler = pool("cchc-quartz", url, user, password, 4);
    sessions = new SqlSessionFactoryBuilder().build(configuration(work, mappers));
  }

  /** Its transactions know the time by this clock. */
  public Database database(Clock clock) {
    return new Database(work, sessions, clock);
  }

  public DataSource schedulerSource() {
    return scheduler;
  }

  public HikariDataSource workSource() {
    return work;
  }

  /** useBulkStmts hides row counts, which every guarded update relies on; times are sent in UTC. */
  static String withOptions(String url) {
    return url + (url.contains("?") ? "&" : "?")
        + "useBulkStmts=false&timezone=UTC&connectTimeout=4000&socketTimeout=60000&tcpKeepAlive=true";
  }

  private static HikariDataSource pool(String name, String url, String user, String password, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setDriverClassName("org.mariadb.jdbc.Driver");
    config.setJdbcUrl(withOptions(url));
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(Math.min(2, size));
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setConnectionTimeout(5_000);
    config.setValidationTimeout(3_000);
    config.setMaxLifetime(600_000);
    config.setIdleTimeout(300_000);
    config.setKeepaliveTime(120_000);
    config.setInitializationFailTimeout(30_000);
    return new HikariDataSource(config);
  }

  private static Configuration configuration(DataSource source, List<Class<?>> mappers) {
    var configuration = new Configuration(new Environment("cchc", new JdbcTransactionFactory(), source));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setCacheEnabled(false);
    configuration.setDefaultStatementTimeout(60);
    mappers.forEach(configuration::addMapper);
    return configuration;
  }

  @Override
  public void close() {
    scheduler.close();
    work.close();
  }
}
