package vn.cchc.db;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSession;

/** One open transaction: its mappers, and what is to be done once it has been committed. */
public final class Tx {
  private final SqlSession session;
  private final List<Runnable> afterwards = new ArrayList<>();

  Tx(SqlSession session) {
    this.session = session;
  }

  public <M> M mapper(Class<M> type) {
    return session.getMapper(type);
  }

  /** Runs only if the transaction commits; for nudges, never for work that must not be lost. */
  public void afterCommit(Runnable nudge) {
    afterwards.add(nudge);
  }

  void committed() {
    afterwards.forEach(Runnable::run);
  }
}
