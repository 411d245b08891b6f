package vn.cchc.app;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.schedule.Installation;

/** What the module does nightly: ended sessions are removed, the journal's chain is verified. */
final class NightlyWorks {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyWorks.class);
  private static final String BROKEN = "journal-broken-row";

  private final Common common;

  NightlyWorks(Common common) {
    this.common = common;
  }

  void register() {
    common.wakeUps().every(Duration.ofHours(1), "sweep-sessions", common.sessions()::sweep);
    common.wakeUps().every(Duration.ofHours(1), "sweep-login-failures", common.loginLimit()::sweep);
    common.nightly().add("verify-journal", this::verify);
  }

  private void verify() {
    long broken = new VerifyJournal(common.database()).firstBrokenRow().orElse(0);
    if (broken > 0) {
      LOG.error("the journal is not what was written: first broken row seq={}", broken);
    }
    new Installation(common.database()).keep(BROKEN, Long.toString(broken));
  }

  static long brokenRow(Database database) {
    return new Installation(database).fact(BROKEN).map(Long::parseLong).orElse(0L);
  }
}
