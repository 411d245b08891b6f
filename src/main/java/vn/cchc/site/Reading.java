package vn.cchc.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.site.ArticleText.PublicState;
import vn.cchc.site.ArticleText.WithdrawnAs;

/** Finds what a visitor may read of an article, with everything around it. */
final class Reading {
  private static final int RELATED = 5;
  private static final int LONGEST_CHAIN = 5;

  private static final ObjectReader FILES = new ObjectMapper().readerForListOf(LinkedFile.class);

  private final Database database;
  private final KnownSites sites;
  private final OutgoingText outgoing;

  Reading(Database database, KnownSites sites, OutgoingText outgoing) {
    this.database = database;
    this.sites = sites;
    this.outgoing = outgoing;
  }

  ArticleText text(long site, long id) {
    return database.read(tx -> tx.mapper(ReadingMapper.class).text(site, id)).orElseThrow(() -> new NotFound("site.no-article"));
  }

  ArticlePage page(Visit visit, ArticleText text) {
    return database.read(tx -> {
      var mapper = tx.mapper(ReadingMapper.class);
      List<LinkedFile> files = files(text.files());
      List<TopicLabel> topics = sites.of(visit.site().slug()).topics(text.topics());
      var variants = files.isEmpty() ? List.<Variant>of() : mapper.variants(files.stream().map(LinkedFile::sha256).toList());
      var html = new BodyHtml(visit.frame().links(), visit.frame().t("site.table"));
      LinkedFile lead = files.stream().filter(f -> f.role().equals("LEAD")).findFirst().orElse(null);
      return new ArticlePage(text, html.of(outgoing.clean(visit.siteId(), text), files, variants),
          lead, lead == null ? "" : html.srcset(lead.sha256(), lead.name(), variants),
          files.stream().filter(f -> f.role().equals("ATTACHMENT")).toList(), topics,
          related(mapper, visit.siteId(), text, topics), meta(visit.frame(), text, topics, lead == null ? firstIn(files) : lead),
          text.stale() ? mapper.staleBanners(text.edition()) : List.of());
    });
  }

  private static List<LinkedFile> files(@Nullable String json) {
    try {
      return json == null ? List.of() : FILES.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable LinkedFile firstIn(List<LinkedFile> files) {
    return files.stream().filter(f -> f.role().equals("IMAGE")).findFirst().orElse(null);
  }

  private static List<ArticleLine> related(ReadingMapper mapper, long site, ArticleText text, List<TopicLabel> topics) {
    Long topic = topics.isEmpty() ? null : topics.get(0).id();
    return mapper.live(new ArticleFilter(site, topic, null), RELATED + 1, 0).stream()
        .filter(line -> line.id() != text.id()).limit(RELATED).toList();
  }

  static Metadata meta(SiteFrame frame, ArticleText text, List<TopicLabel> topics, @Nullable LinkedFile lead) {
    String publisher = frame.site() == null ? "" : frame.site().footerAgency();
    var bare = new Metadata("article", text.title(), text.summary(), frame.absolute(frame.article(text.slug(), text.id())),
        text.byline().isBlank() ? text.unitName() : text.byline(), publisher, text.language(),
        topics.stream().map(TopicLabel::name).toList(), text.publishedAt(), text.updatedAt(),
        lead == null ? null : frame.absolute(frame.links().file(lead.sha256(), lead.name())),
        text.sourceName().isBlank() ? null : text.sourceName(), null);
    return bare.with(LinkedData.newsArticle(frame, bare, text.unitName()));
  }

  /** Where a merged article is to be read now; merges are followed, but never in a circle. */
  Optional<String> replacement(Visit visit, ArticleText text) {
    if (text.withdrawAs() != WithdrawnAs.MERGED || text.redirectTo() == null) {
      return Optional.empty();
    }
    return database.read(tx -> target(tx, text.redirectTo()))
        .map(t -> visit.frame().links().article(t.site(), t.slug(), t.id()));
  }

  private static Optional<ReadingMapper.Target> target(Tx tx, long first) {
    Long id = first;
    for (int step = 0; id != null && step < LONGEST_CHAIN; step++) {
      var found = tx.mapper(ReadingMapper.class).target(id);
      if (found.isEmpty() || found.get().state() != PublicState.WITHDRAWN || found.get().withdrawAs() == WithdrawnAs.OUTDATED) {
        return found;
      }
      id = found.get().withdrawAs() == WithdrawnAs.MERGED ? found.get().redirectTo() : null;
    }
    return Optional.empty();
  }
}
