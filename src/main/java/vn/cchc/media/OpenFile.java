package vn.cchc.media;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.http.Caller;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;

/** Opens a stored file to everybody while something live uses it, otherwise to those who work on what uses it. */
public final class OpenFile {
  /** A file that may be shown, and whether to everybody. */
  public record Opened(StoredFile file, boolean open) {}

  private final Database database;

  public OpenFile(Database database) {
    this.database = database;
  }

  /** "Does not exist" and "not for this person" get the same answer. */
  public Opened by(@Nullable Caller caller, String sha) {
    return database.read(tx -> {
      var mapper = tx.mapper(MediaMapper.class);
      StoredFile file = mapper.file(sha).orElseThrow(() -> new NotFound("fault.no-page"));
      List<String> same = new ArrayList<>(mapper.variantOf(sha));
      same.add(sha);
      boolean open = mapper.live(same);
      if (!open && (caller == null || !worksOn(tx, caller, same))) {
        throw new NotFound("fault.no-page");
      }
      return new Opened(file, open);
    });
  }

  private static boolean worksOn(Tx tx, Caller caller, List<String> same) {
    var mapper = tx.mapper(MediaMapper.class);
    try {
      Actor actor = Registry.actor(tx, caller.accountId());
      return mapper.sentBy(same, actor.id())
          || mapper.sitesUsing(same).stream().anyMatch(site -> actor.belongsTo(Registry.site(tx, site)));
    } catch (NotSignedIn disabledMeanwhile) {
      return false;
    }
  }
}
