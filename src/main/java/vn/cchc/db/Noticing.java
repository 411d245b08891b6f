package vn.cchc.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.SqlSession;

/** A session that empties the memory at every statement that changes something, whichever table it is. */
record Noticing(SqlSession session, Memory memory) implements InvocationHandler {

  static SqlSession of(SqlSession session, Memory memory) {
    return (SqlSession) Proxy.newProxyInstance(Noticing.class.getClassLoader(), new Class<?>[] {SqlSession.class},
        new Noticing(session, memory));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(session, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      if (arguments != null && arguments.length > 0 && arguments[0] instanceof String statement && changes(statement)) {
        memory.empty();
      }
    }
  }

  /** "insert … returning" is read like a select. */
  private boolean changes(String statement) {
    MappedStatement mapped = session.getConfiguration().getMappedStatement(statement);
    return mapped.getSqlCommandType() != SqlCommandType.SELECT || mapped.isDirtySelect();
  }
}
