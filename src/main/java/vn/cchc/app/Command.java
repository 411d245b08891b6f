package vn.cchc.app;

import java.time.Clock;
import java.util.Map;
import vn.cchc.config.Settings;
import vn.cchc.db.OpenDatabase;
import vn.cchc.journal.Feed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.quota.Recount;

/** Work that an operator runs on the command line, beside running nodes: verify-journal and recount. */
public final class Command {
  private static final int CONNECTIONS = 2;

  private Command() {}

  /** Called by Launch; ends with 0 when all is well, 1 when something was found, 2 when it could not be done. */
  public static void main(String[] args) {
    var console = new Console();
    try {
      System.exit(run(args[0], System.getenv(), console));
    } catch (RuntimeException fault) {
      console.refuse(fault);
      System.exit(2);
    }
  }

  static int run(String command, Map<String, String> environment, Console console) {
    Settings settings = Settings.from(environment);
    if (settings.dbUrl() == null) {
      throw new StartFailure("app.command.database");
    }
    try (var open = new OpenDatabase(settings.dbUrl(), settings.dbUser(), settings.dbPassword(), CONNECTIONS, Desk.MAPPERS)) {
      return switch (command) {
        case "verify-journal" -> verifyJournal(open, console);
        case "recount" -> recount(settings, open, console);
        default -> throw new StartFailure("app.command.unknown", command);
      };
    }
  }

  private static int verifyJournal(OpenDatabase open, Console console) {
    long broken = new VerifyJournal(open.database(Clock.systemUTC())).firstBrokenRow().orElse(0);
    if (broken == 0) {
      console.say("app.command.journal-whole");
      return 0;
    }
    console.say("app.command.journal-broken", broken);
    return 1;
  }

  /** Differences are journalled and shown on the board; nothing is fixed here. */
  private static int recount(Settings settings, OpenDatabase open, Console console) {
    var clock = SchedulePart.clock(settings, open);
    var database = open.database(clock);
    try (var feed = new Feed(database)) {
      int differences = new Recount(database, new Journal(clock, feed), clock).run(null).size();
      console.say(differences == 0 ? "app.command.ledger-agrees" : "app.command.ledger-differs", differences);
      return differences == 0 ? 0 : 1;
    }
  }
}
