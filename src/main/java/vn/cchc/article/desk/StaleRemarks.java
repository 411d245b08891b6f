package vn.cchc.article.desk;

import java.util.List;
import vn.cchc.article.EditionMapper;
import vn.cchc.article.StaleRemark;
import vn.cchc.db.Database;

/** Tells a writer which procedures named in their text have changed since. */
public final class StaleRemarks {
  private final Database database;

  public StaleRemarks(Database database) {
    this.database = database;
  }

  List<StaleRemark> of(long article) {
    return database.read(tx -> tx.mapper(EditionMapper.class).staleRemarks(article));
  }
}
