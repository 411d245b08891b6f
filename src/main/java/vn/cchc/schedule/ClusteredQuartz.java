package vn.cchc.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.spi.JobFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Opens Quartz on this installation's QRTZ tables, as one of many nodes. */
final class ClusteredQuartz {
  static final String NAME = "cchc";
  private static final String STORE = "org.quartz.jobStore.";

  private ClusteredQuartz() {}

  /** Quartz keeps a static list of schedulers by name; ours is removed from it, so that two nodes can run in one JVM. */
  static Scheduler open(DataSource source, JobFactory jobs) throws SchedulerException {
    String instance = UUID.randomUUID().toString();
    DBConnectionManager.getInstance().addConnectionProvider(instance, new Pool(source));
    synchronized (ClusteredQuartz.class) {
      SchedulerRepository.getInstance().remove(NAME);
      Scheduler scheduler = new StdSchedulerFactory(settings(instance)).getScheduler();
      SchedulerRepository.getInstance().remove(NAME);
      scheduler.setJobFactory(jobs);
      return scheduler;
    }
  }

  /** We set the instance id: AUTO asks for the host's name, which a container may not be able to resolve. */
  private static Properties settings(String instance) {
    var p = new Properties();
    p.setProperty("org.quartz.scheduler.instanceName", NAME);
    p.setProperty("org.quartz.scheduler.instanceId", instance);
    p.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    p.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    p.setProperty("org.quartz.scheduler.idleWaitTime", "10000");
    p.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    p.setProperty("org.quartz.threadPool.threadCount", "3");
    p.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    p.setProperty(STORE + "class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
    p.setProperty(STORE + "driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
    p.setProperty(STORE + "dataSource", instance);
    p.setProperty(STORE + "tablePrefix", "QRTZ_");
    p.setProperty(STORE + "useProperties", "true");
    p.setProperty(STORE + "isClustered", "true");
    p.setProperty(STORE + "clusterCheckinInterval", "5000");
    p.setProperty(STORE + "misfireThreshold", "20000");
    p.setProperty(STORE + "makeThreadsDaemons", "true");
    p.setProperty(STORE + "dbRetryInterval", "3000");
    // without it one trigger may fire twice (an ABA race, quartz#107)
    p.setProperty(STORE + "acquireTriggersWithinLock", "true");
    return p;
  }

  private record Pool(DataSource source) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
      return source.getConnection();
    }

    @Override
    public void initialize() {}

    /** The pool is closed by whoever opened it. */
    @Override
    public void shutdown() {}
  }
}
