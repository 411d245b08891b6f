package vn.cchc.quota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Enters, imports and removes posts made before this system was used; the ledger follows in the same transaction. */
public final class EarlierPosts {
  private static final int LONGEST_REASON = 500;

  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final Ledger ledger;

  public EarlierPosts(Database database, Journal journal, Clock clock, Ledger ledger) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
    this.ledger = ledger;
  }

  Page<EarlierPost> ofSite(Site site, Paging paging) {
    return database.read(tx -> {
      var mapper = tx.mapper(EarlierMapper.class);
      return Page.of(mapper.ofSite(site.id(), paging), paging, mapper.count(site.id()));
    });
  }

  EarlierChoices choices(Site site) {
    return database.read(tx -> EarlierChoices.of(tx, site, today(site)));
  }

  void add(Actor actor, Site site, EarlierInput post) {
    demandOffice(actor, site);
    database.change(tx -> {
      Problems.refuseAny(new EarlierCheck(EarlierChoices.of(tx, site, today(site)), today(site)).of(post));
      keep(tx, actor, site, List.of(post), "url");
    });
  }

  /** All lines or none; returns how many. */
  int addAll(Actor actor, Site site, String lines, @Nullable Long voucher) {
    demandOffice(actor, site);
    return database.inTransaction(tx -> {
      var choices = EarlierChoices.of(tx, site, today(site));
      var posts = new EarlierList(choices, new EarlierCheck(choices, today(site)), voucher).read(lines);
      keep(tx, actor, site, posts, "lines");
      return posts.size();
    });
  }

  private void keep(Tx tx, Actor actor, Site site, List<EarlierInput> posts, String field) {
    var mapper = tx.mapper(EarlierMapper.class);
    var ids = new ArrayList<Long>();
    for (EarlierInput post : posts) {
      if (mapper.known(site.id(), post.unit(), post.url())) {
        throw new Problems(List.of(new Problem(field, "quota.earlier.known", post.url())));
      }
      ids.add(mapper.insert(site.id(), post, clock.instant()));
    }
    ledger.settleEarlier(tx, ids);
    journal.append(tx, ids.stream().map(id -> Entry.of(actor.id(), "quota.earlier-add", site.id(), "EARLIER_POST", id)).toList());
  }

  /** Returns the site of the post. */
  Site remove(Actor actor, long id, String reason) {
    return database.inTransaction(tx -> {
      var mapper = tx.mapper(EarlierMapper.class);
      Site site = mapper.byId(id).map(p -> Registry.site(tx, p.siteId())).filter(actor::sees)
          .orElseThrow(() -> new NotFound("quota.earlier.none"));
      demandOffice(actor, site);
      MarkCell.demandText("reason", reason, LONGEST_REASON);
      if (mapper.remove(id, clock.instant()) > 0) {
        ledger.settleEarlier(tx, List.of(id));
        journal.append(tx, Entry.of(actor.id(), "quota.earlier-remove", site.id(), "EARLIER_POST", id).because(reason));
      }
      return site;
    });
  }

  private static void demandOffice(Actor actor, Site site) {
    if (!BoardScope.keeps(actor, site)) {
      throw new NotAllowed("quota.desk-only");
    }
  }

  private LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }
}
