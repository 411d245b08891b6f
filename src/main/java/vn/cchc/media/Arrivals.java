package vn.cchc.media;

import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Consumer;
import vn.cchc.db.Database;
import vn.cchc.fault.TooLarge;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** What every incoming file goes through: the right folder, its limit, and a record of who sent it. */
public final class Arrivals {
  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final SharedFolder folder;

  public Arrivals(Database database, Journal journal, Clock clock, SharedFolder folder) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
    this.folder = folder;
  }

  Clock clock() {
    return clock;
  }

  /** Kept in a private folder, a file would be missing on every other node. */
  void refuseWrongFolder() {
    if (!folder.proved()) {
      throw new WrongState("media.wrong-folder");
    }
  }

  static void refuseLarger(long size, long most) {
    if (size > most) {
      throw new TooLarge("fault.too-large", most / 1_048_576);
    }
  }

  void note(Actor actor, StoredFile file, Consumer<MediaMapper> rows) {
    database.change(tx -> {
      var mapper = tx.mapper(MediaMapper.class);
      rows.accept(mapper);
      mapper.addUpload(file.sha256(), actor.id(), file.createdAt());
      journal.append(tx, Entry.of(actor.id(), "file.send", null, "FILE", 0)
          .with("type=" + file.type() + " size=" + file.size())
          .hashes(null, HexFormat.of().parseHex(file.sha256())));
    });
  }
}
