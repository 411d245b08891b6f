package vn.cchc.app;

import java.time.Clock;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import vn.cchc.config.Settings;
import vn.cchc.db.Database;
import vn.cchc.db.OpenDatabase;
import vn.cchc.http.Assets;
import vn.cchc.http.ClientAddress;
import vn.cchc.http.Cookies;
import vn.cchc.http.EveryRequest;
import vn.cchc.http.FaultResponses;
import vn.cchc.http.FormReader;
import vn.cchc.http.Gate;
import vn.cchc.http.Json;
import vn.cchc.http.Links;
import vn.cchc.http.LoginLimit;
import vn.cchc.http.NfcParams;
import vn.cchc.http.Pages;
import vn.cchc.http.ScreenWriter;
import vn.cchc.http.SessionMapper;
import vn.cchc.http.Sessions;
import vn.cchc.identity.AccountMapper;
import vn.cchc.identity.Actors;
import vn.cchc.identity.DeskFrames;
import vn.cchc.identity.LogIn;
import vn.cchc.identity.LoginPages;
import vn.cchc.identity.Registry;
import vn.cchc.identity.SessionResource;
import vn.cchc.identity.SiteMapper;
import vn.cchc.identity.UnitMapper;
import vn.cchc.journal.Feed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalMapper;

/** The composition root: every part of the module, made here with plain constructors. */
public final class Desk implements AutoCloseable {
  private static final List<Class<?>> MAPPERS = List.of(
      JournalMapper.class, SessionMapper.class, AccountMapper.class, UnitMapper.class, SiteMapper.class);

  private final Settings settings;
  private final OpenDatabase open;
  private final Feed feed;
  private final ResourceConfig resources = new ResourceConfig();

  /** mount is where the module hangs below the context path: "" in the WAR, "/cchc" in a host. */
  public Desk(Settings settings, Clock clock, String base) {
    this.settings = settings;
    this.open = new OpenDatabase(
        String.valueOf(settings.dbUrl()), settings.dbUser(), settings.dbPassword(), settings.dbPool(), MAPPERS);
    Database database = open.database();
    feed = new Feed(database);
    var journal = new Journal(clock, feed);
    var links = new Links(base, settings.publicUrl());
    var registry = new Registry(database);
    var pages = new Pages();
    var frames = new DeskFrames(registry, links, settings.demo());
    var cookies = new Cookies(settings.https(), links);
    var addresses = new ClientAddress(settings.trustedProxies());
    var sessions = new Sessions(database, clock, settings.sessionIdle(), settings.sessionLength());
    var logIn = new LogIn(database, sessions, new LoginLimit(database, clock), journal);

    http(frames, pages, links, sessions, cookies);
    add(new Actors(registry), new Assets(), new Health(database));
    add(new SessionResource(logIn, registry, cookies, addresses), new LoginPages(logIn, cookies, addresses, links));
  }

  private void http(DeskFrames frames, Pages pages, Links links, Sessions sessions, Cookies cookies) {
    resources.property("jersey.config.server.wadl.disableWadl", true);
    resources.property("jersey.config.server.response.setStatusOverSendError", true);
    add(new Json(), new NfcParams(), new FormReader(), new Gate(sessions, cookies),
        new ScreenWriter(pages, frames, settings.frameAncestors()), new FaultResponses(frames, pages, links));
    resources.register(org.glassfish.jersey.jackson.JacksonFeature.class);
    resources.register(org.glassfish.jersey.media.multipart.MultiPartFeature.class);
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      resources.register(part);
    }
  }

  /** Begins the work that goes on by itself. */
  public void start() {
    feed.start();
  }

  public ResourceConfig resources() {
    return resources;
  }

  public EveryRequest everyRequest() {
    return new EveryRequest(settings.https(), settings.frameAncestors(),
        Math.max(settings.maxFileBytes(), settings.maxImageBytes()) + 1_000_000);
  }

  public Database database() {
    return open.database();
  }

  public Feed feed() {
    return feed;
  }

  @Override
  public void close() {
    feed.close();
    open.close();
  }
}
