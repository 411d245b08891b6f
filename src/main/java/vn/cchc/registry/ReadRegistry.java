package vn.cchc.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.RegistryFilter;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionState;
import vn.cchc.procedure.VersionWithText;

/** What those who work for a site see of its procedures: the list, and one through time. */
public final class ReadRegistry {
  /** A version and the decision that brought it. */
  public record DecidedVersion(Version version, Decision decision) {}

  /** One procedure: where it stands today, every version newest first, and the text asked for, if there was one then. */
  public record ProcedureHistory(Site site, ProcedureEntry entry, List<DecidedVersion> turns, @Nullable Version now, @Nullable Version turn,
      @Nullable VersionWithText text, List<RegistryMapper.UnderWay> underWay) {}

  private final Database database;
  private final Registry registry;
  private final Clock clock;

  public ReadRegistry(Database database, Registry registry, Clock clock) {
    this.database = database;
    this.registry = registry;
    this.clock = clock;
  }

  public List<Site> sites(Actor actor) {
    return registry.sites().stream().filter(actor::belongsTo).toList();
  }

  /** The site of that slug, or the person's first. */
  public Site site(Actor actor, Optional<String> slug) {
    return sites(actor).stream().filter(s -> slug.isEmpty() || s.slug().equals(slug.get())).findFirst()
        .orElseThrow(() -> new NotFound("procedure.no-site"));
  }

  public LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }

  public Page<Version> list(Site site, RegistryFilter filter, Paging paging) {
    return database.read(tx -> {
      var mapper = tx.mapper(RegistryMapper.class);
      return Page.of(mapper.list(site.id(), filter, paging), paging, mapper.count(site.id(), filter));
    });
  }

  public Map<Long, Decision> decisions(List<Version> versions) {
    return database.read(tx -> decisions(tx, versions));
  }

  List<RegistryMapper.Field> fields(Site site) {
    return database.read(tx -> tx.mapper(RegistryMapper.class).fields(site.id()));
  }

  Map<Standing, Long> counts(Site site) {
    return database.read(tx -> {
      var counts = new EnumMap<Standing, Long>(Standing.class);
      for (Standing s : Standing.values()) {
        counts.put(s, tx.mapper(RegistryMapper.class).count(site.id(), new RegistryFilter(s, null, null, "", null, "", "name")));
      }
      return counts;
    });
  }

  /** day null: as it is now; version names one version by its id. Without a slug, any site of theirs that has the code. */
  public ProcedureHistory one(Actor actor, Optional<String> slug, String code, @Nullable LocalDate day, @Nullable Long version) {
    return database.read(tx -> {
      Site site = slug.isPresent() ? site(actor, slug) : siteOf(tx, actor, code);
      ProcedureEntry entry = entry(tx, site, code);
      List<Version> turns = tx.mapper(VersionMapper.class).history(entry.id());
      Version now = now(turns);
      Version turn = version != null ? turn(turns, version)
          : day == null ? now : tx.mapper(VersionMapper.class).asOf(entry.id(), day).orElse(null);
      Map<Long, Decision> decisions = decisions(tx, turns);
      return new ProcedureHistory(site, entry, turns.stream().map(v -> new DecidedVersion(v, decisions.get(v.decisionId()))).toList(), now, turn,
          turn == null ? null : text(tx, turns, turn), tx.mapper(RegistryMapper.class).underWay(entry.id()));
    });
  }

  /** Two versions of one procedure with their texts, in the order of their days. */
  List<VersionWithText> both(ProcedureHistory told, long one, long other) {
    return database.read(tx -> {
      var versions = told.turns().stream().map(DecidedVersion::version).toList();
      return List.of(turn(versions, one), turn(versions, other)).stream().map(v -> VersionWithText.of(tx, v)).toList();
    });
  }

  private Site siteOf(Tx tx, Actor actor, String code) {
    return sites(actor).stream().filter(s -> tx.mapper(VersionMapper.class).entry(s.id(), code).isPresent()).findFirst()
        .orElseThrow(() -> new NotFound("procedure.none", code));
  }

  static ProcedureEntry entry(Tx tx, Site site, String code) {
    return tx.mapper(VersionMapper.class).entry(site.id(), code).orElseThrow(() -> new NotFound("procedure.none", code));
  }

  /** The version in force, otherwise the next one that is announced. */
  private static @Nullable Version now(List<Version> newestFirst) {
    return newestFirst.stream().filter(v -> v.state() == VersionState.CURRENT).findFirst()
        .or(() -> newestFirst.stream().filter(v -> v.state() == VersionState.UPCOMING).reduce((a, b) -> b)).orElse(null);
  }

  private static Version turn(List<Version> turns, long id) {
    return turns.stream().filter(v -> v.id() == id).findFirst().orElseThrow(() -> new NotFound("fault.no-page"));
  }

  /** For a version that ended the procedure: the text that it ended. */
  private static @Nullable VersionWithText text(Tx tx, List<Version> newestFirst, Version turn) {
    return newestFirst.stream().dropWhile(v -> v.id() != turn.id())
        .filter(v -> v.bringsText() && (v.id() == turn.id() || counts(v))).findFirst().map(v -> VersionWithText.of(tx, v)).orElse(null);
  }

  private static boolean counts(Version v) {
    return v.state() != VersionState.CORRECTED && v.state() != VersionState.REVOKED;
  }

  private static Map<Long, Decision> decisions(Tx tx, List<Version> versions) {
    var ids = versions.stream().map(Version::decisionId).distinct().toList();
    return ids.isEmpty() ? Map.of() : tx.mapper(DecisionMapper.class).byIds(ids).stream()
        .collect(Collectors.toMap(Decision::id, d -> d));
  }
}
