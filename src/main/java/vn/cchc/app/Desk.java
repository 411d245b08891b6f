package vn.cchc.app;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.PublishDue;
import vn.cchc.article.WorkSource;
import vn.cchc.config.Settings;
import vn.cchc.db.Database;
import vn.cchc.db.OpenDatabase;
import vn.cchc.decision.ProcedureDue;
import vn.cchc.http.Assets;
import vn.cchc.http.EveryRequest;
import vn.cchc.http.FaultResponses;
import vn.cchc.http.FileFormReader;
import vn.cchc.http.FormReader;
import vn.cchc.http.Gate;
import vn.cchc.http.Json;
import vn.cchc.http.NfcParams;
import vn.cchc.http.QueryCheck;
import vn.cchc.http.ScreenWriter;
import vn.cchc.http.SecurityHeaders;
import vn.cchc.http.SessionMapper;
import vn.cchc.http.StrictUtf8;
import vn.cchc.journal.Feed;
import vn.cchc.journal.JournalMapper;
import vn.cchc.site.PageCache;

/** The composition root: every part of the module, made with plain constructors, in the order of the packages. */
public final class Desk implements AutoCloseable {
  static final List<Class<?>> MAPPERS = Stream.of(
      List.<Class<?>>of(JournalMapper.class, SessionMapper.class),
      IdentityPart.MAPPERS,
      SchedulePart.MAPPERS,
      PlanPart.MAPPERS,
      QuotaPart.MAPPERS,
      MediaPart.MAPPERS,
      ArticlePart.MAPPERS,
      ProcedurePart.MAPPERS,
      NoticePart.MAPPERS,
      StalePart.MAPPERS,
      PlacesPart.MAPPERS,
      PrintPart.MAPPERS,
      SearchPart.MAPPERS,
      SitePart.MAPPERS,
      List.<Class<?>>of(DemoMapper.class)).flatMap(Collection::stream).toList();

  /** Warns at each start about resources that are instances, which is how all of ours are registered. */
  private static final Logger JERSEY_PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  private final OpenDatabase open;
  private final Common common;
  private final List<Part> parts;
  private final SitePart site;
  private final SecurityHeaders security;
  private final PublishDue publishDue;
  private final ProcedureDue procedureDue;
  private final ResourceConfig resources = new ResourceConfig();

  /** clock null reads the database's; base is the context path and, inside a host application, the mount below it. */
  public Desk(Settings settings, @Nullable Clock clock, String base) {
    JERSEY_PROVIDERS.setLevel(Level.SEVERE);
    open = new OpenDatabase(String.valueOf(settings.dbUrl()), settings.dbUser(), settings.dbPassword(),
        settings.dbPool(), MAPPERS);
    common = Common.of(settings, open, clock == null ? SchedulePart.clock(settings, open) : clock, base);
    List<WorkSource> otherWork = List.of(ProcedurePart.work(common));
    common.frames().add(ArticlePart.menu(common, otherWork));
    var quota = new QuotaPart(common);
    var media = new MediaPart(common);
    var article = new ArticlePart(common, quota.ledger(), quota.myUnits(), quota.wouldCount(), otherWork);
    publishDue = article.publishDue();
    var places = new PlacesPart(common, media);
    var notice = new NoticePart(common, article);
    var stale = new StalePart(common);
    var procedure = new ProcedurePart(common, media.takeDocument(), notice.read(),
        Stream.of(places.consequences(), notice.consequences(), stale.consequences()).flatMap(Collection::stream).toList());
    common.frames().add(stale.menu());
    procedureDue = procedure.due();
    var print = new PrintPart(common);
    var search = new SearchPart(common);
    site = new SitePart(common, search.search(), search.searchProcedures(), print.papers());
    security = new SecurityHeaders(settings.https(), settings.frameAncestors());
    parts = List.of(
        new IdentityPart(common),
        new SchedulePart(common, open),
        new PlanPart(common, quota.ledger()),
        quota,
        media,
        article,
        procedure,
        notice,
        stale,
        places,
        print,
        search,
        site);
    registerHttp(media);
    registerParts();
  }

  private void registerParts() {
    var all = parts.stream().flatMap(part -> part.resources().stream()).toList();
    all.forEach(resources::register);
    var api = new ApiDescription(all, common.links());
    resources.register(api);
    resources.register(new ApiDocs(api.description()));
  }

  private void registerHttp(MediaPart media) {
    var frameAncestors = common.settings().frameAncestors();
    resources.property("jersey.config.server.wadl.disableWadl", true);
    resources.property("jersey.config.server.response.setStatusOverSendError", true);
    // behind a proxy that speaks https the scheme of this request would be the wrong one
    resources.property("jersey.config.server.headers.location.relative.resolution.disabled", true);
    Stream.of(new Json(), new StrictUtf8(), new QueryCheck(), new NfcParams(), new FormReader(), new FileFormReader(),
            new Gate(common.sessions(), common.reception().cookies()),
            new ScreenWriter(common.pages(), common.frames(), frameAncestors),
            new FaultResponses(common.frames(), common.pages(), common.links(), site.faultLooks()),
            new Assets(), Health.of(common, media.folder()))
        .forEach(resources::register);
    // its own mappers would tell the caller which class could not be read
    resources.register(JacksonFeature.withoutExceptionMappers());
    resources.register(MultiPartFeature.class);
  }

  /** Starts the background work. */
  public void start() {
    if (common.settings().demo()) {
      new Demo(common).load();
    }
    common.feed().start();
    parts.forEach(Part::start);
    common.wakeUps().start();
  }

  /** Where the administrator of an empty installation sets their first password; empty once they have. */
  Optional<String> administratorLink() {
    return common.settings().demo() ? Optional.empty() : FirstStart.administratorLink(common);
  }

  public ResourceConfig resources() {
    return resources;
  }

  public EveryRequest everyRequest() {
    var settings = common.settings();
    long uploads = Math.max(settings.maxFileBytes(), settings.maxImageBytes()) + 1_000_000;
    return new EveryRequest(common.database(), security, uploads);
  }

  public PageCache pageCache() {
    return site.cache(security);
  }

  public PublishDue publishDue() {
    return publishDue;
  }

  public ProcedureDue procedureDue() {
    return procedureDue;
  }

  public Database database() {
    return common.database();
  }

  public Feed feed() {
    return common.feed();
  }

  @Override
  public void close() {
    common.beat().close();
    common.wakeUps().close();
    common.feed().close();
    parts.forEach(Part::stop);
    open.close();
  }
}
