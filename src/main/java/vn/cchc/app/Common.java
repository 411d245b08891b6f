package vn.cchc.app;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import vn.cchc.config.Settings;
import vn.cchc.db.Database;
import vn.cchc.db.OpenDatabase;
import vn.cchc.http.ClientAddress;
import vn.cchc.http.ClientRequest;
import vn.cchc.http.Cookies;
import vn.cchc.http.Links;
import vn.cchc.http.LoginLimit;
import vn.cchc.http.Origins;
import vn.cchc.http.Pages;
import vn.cchc.http.Sessions;
import vn.cchc.identity.DeskFrames;
import vn.cchc.identity.OfficeMenu;
import vn.cchc.identity.Registry;
import vn.cchc.journal.Feed;
import vn.cchc.journal.Journal;
import vn.cchc.schedule.Nightly;
import vn.cchc.schedule.NodeTimer;
import vn.cchc.schedule.PeriodRun;
import vn.cchc.schedule.WakeUps;

/** What every feature is given: settings, database, clock, journal, links, pages, who is who, and waking. */
record Common(
    Settings settings, Database database, Clock clock, Feed feed, Journal journal, Links links, Registry registry,
    Pages pages, DeskFrames frames, ClientRequest reception, Sessions sessions, LoginLimit loginLimit,
    PrometheusMeterRegistry meters, NodeTimer beat, WakeUps wakeUps, PeriodRun periods, Nightly nightly) {

  static Common of(Settings settings, OpenDatabase open, Clock clock, String base) {
    var database = open.database(clock);
    var beat = new NodeTimer();
    var wakeUps = new WakeUps(database, open.schedulerSource(), clock, Clock.systemUTC(), beat);
    var periods = new PeriodRun(database, clock);
    var feed = new Feed(database);
    var links = new Links(base, settings.publicUrl());
    var registry = new Registry(database);
    return new Common(settings, database, clock, feed, new Journal(clock, feed), links, registry, new Pages(),
        new DeskFrames(registry, links, settings.demo(), new OfficeMenu()),
        new ClientRequest(new Cookies(settings.https(), links), new ClientAddress(settings.trustedProxies()), new Origins(links)),
        new Sessions(database, clock, settings.sessionIdle(), settings.sessionLength()), new LoginLimit(database, clock),
        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT), beat, wakeUps, periods,
        new Nightly(wakeUps, periods, clock));
  }
}
