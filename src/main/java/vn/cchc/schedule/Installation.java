package vn.cchc.schedule;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.cchc.db.Database;

/** Small facts that all nodes of one installation agree on, kept in the database. */
public final class Installation {
  private final Database database;

  public Installation(Database database) {
    this.database = database;
  }

  public Optional<String> fact(String name) {
    return database.read(tx -> tx.mapper(InstallationMapper.class).fact(name));
  }

  public void keep(String name, String value) {
    database.change(tx -> tx.mapper(InstallationMapper.class).keep(name, value));
  }

  /** Stores the value unless another node was first; returns the value that now applies. */
  public String keepFirst(String name, String value) {
    database.change(tx -> tx.mapper(InstallationMapper.class).keepFirst(name, value));
    return fact(name).orElse(value);
  }

  /** Changes a fact while every other node waits; change receives the present value, or "" if there is none. */
  public void change(String name, UnaryOperator<String> change) {
    database.change(tx -> {
      var mapper = tx.mapper(InstallationMapper.class);
      mapper.keepFirst(name, "");
      mapper.keep(name, change.apply(mapper.lock(name).orElse("")));
    });
  }
}
