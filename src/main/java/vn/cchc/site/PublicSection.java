package vn.cchc.site;

import java.time.Clock;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.http.FaultLook;
import vn.cchc.http.Links;
import vn.cchc.http.Pages;
import vn.cchc.identity.Registry;
import vn.cchc.print.ProcedurePapers;
import vn.cchc.quota.Board;
import vn.cchc.search.SearchArticles;
import vn.cchc.search.SearchProcedures;

/** The public pages as a whole: everything that answers a visitor, built from the few things they share. */
public final class PublicSection {
  private final List<Object> resources;
  private final FaultLook faults;

  public PublicSection(Database database, Registry registry, Links links, Pages pages, Clock clock, KeptPages kept,
      SearchArticles search, SearchProcedures searchProcedures, ProcedurePapers papers, StricterText incident) {
    var sites = new KnownSites(database, kept);
    var visits = new Visits(sites, links);
    var answers = new Answers(pages, kept, clock);
    var shelves = new LiveArticles(database, clock);
    var outgoing = new OutgoingText(incident);
    var reading = new Reading(database, sites, outgoing);
    var read = new ReadProcedure(database);
    var procedures = new ProcedureAnswers(read, outgoing);
    var procedureShelves = new ProcedureShelves(database, searchProcedures);
    faults = new SiteFaults(pages, visits);
    resources = List.of(
        new SitesPages(registry, links, visits, answers),
        new SectionPages(visits, shelves, registry, answers),
        new ArticlePages(visits, reading, answers),
        new SearchPages(visits, shelves, search, answers),
        new PlanPages(visits, database, answers, new Board(database, clock), clock),
        new ProcedurePdf(visits, papers, answers),
        new ProcedureQr(visits, answers),
        new FeedPages(visits, shelves, database, answers),
        new SiteMaps(visits, shelves, database, answers),
        new PublicArticles(visits, shelves, reading, search, database, answers),
        new ProcedureListPages(visits, procedureShelves, answers),
        new ProcedurePages(visits, read, procedures, answers),
        new PartPages(visits, procedures, answers),
        new ProcedureRss(visits, database, answers),
        new PublicProcedures(visits, procedureShelves, procedures, answers));
  }

  public List<Object> resources() {
    return resources;
  }

  public FaultLook faults() {
    return faults;
  }
}
