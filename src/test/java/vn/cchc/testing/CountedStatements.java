package vn.cchc.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import vn.cchc.db.Database;

/** Stands between a desk and its pool and keeps every statement that a request sends; what goes on by itself is not kept. */
public final class CountedStatements {
  private static final String REQUESTS = "qtp";

  private final List<String> sent = new CopyOnWriteArrayList<>();

  private CountedStatements() {}

  public static CountedStatements of(RunningDesk desk) {
    var counted = new CountedStatements();
    var configuration = sessions(desk.database()).getConfiguration();
    var real = configuration.getEnvironment();
    configuration.setEnvironment(new Environment(real.getId(), real.getTransactionFactory(), counted.source(real.getDataSource())));
    return counted;
  }

  private static SqlSessionFactory sessions(Database database) {
    try {
      var field = Database.class.getDeclaredField("sessions");
      field.setAccessible(true);
      return (SqlSessionFactory) field.get(database);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<String> sent() {
    return List.copyOf(sent);
  }

  public void clear() {
    sent.clear();
  }

  private DataSource source(DataSource real) {
    return wrapped(DataSource.class, real);
  }

  private <T> T wrapped(Class<T> type, Object real) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
      try {
        if (method.getName().equals("prepareStatement")) {
          keep((String) arguments[0]);
        }
        Object answer = method.invoke(real, arguments);
        return answer instanceof Connection && !(real instanceof PreparedStatement) ? wrapped(Connection.class, answer) : answer;
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }));
  }

  private void keep(String sql) {
    if (Thread.currentThread().getName().startsWith(REQUESTS)) {
      sent.add(sql.replaceAll("\\s+", " ").strip());
    }
  }
}
