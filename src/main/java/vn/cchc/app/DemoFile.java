package vn.cchc.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.Kind;
import vn.cchc.identity.Role;
import vn.cchc.identity.SiteFields;
import vn.cchc.identity.UnitKind;
import vn.cchc.plan.Counting;
import vn.cchc.plan.DeadlineKind;
import vn.cchc.plan.Pillar;

/** One agency of the demonstration as in its file: site, units, people, the real plan, and some articles. */
record DemoFile(SiteData site, List<UnitData> units, List<AccountData> accounts, PlanData plan, List<ArticleData> sampleArticles) {
  static final List<String> SLUGS = List.of("thanh-tra", "so-ngoai-vu", "duong-quan", "ban-dan-toc", "tp-lang-son");
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

  record SiteData(String slug, String name, List<String> languages, String primary, String accent, SiteFields.Footer footer) {}

  record UnitData(String key, @Nullable String parent, UnitKind kind, String name, String shortName, @Nullable List<String> members) {}

  record AccountData(String username, String fullName, String title, List<RoleData> roles) {}

  record RoleData(Role role, String unit) {}

  /** The plan; blanks of the original are null here. */
  record PlanData(int year, @Nullable String number, @Nullable LocalDate issuedOn, @Nullable String issuedText,
      @Nullable YearMonth issuedMonth, @Nullable String place, String issuer, @Nullable String signerForm,
      @Nullable String signerTitle, @Nullable String signerName, String title, @Nullable String theme, List<BasisData> bases,
      List<TopicData> topics, List<TaskData> tasks, List<String> recipients, List<RuleData> rules) {}

  record BasisData(String type, @Nullable String number, @Nullable LocalDate issuedOn, String issuer, String title,
      List<String> citedIn, @Nullable String note) {}

  record TopicData(@Nullable String letter, Pillar pillar, String slug, String label) {}

  record TaskData(@Nullable String section, String content, List<String> lead, List<String> coordinating, String product, DeadlineData deadline) {}

  record DeadlineData(DeadlineKind kind, @Nullable YearMonth month, String text) {}

  record RuleData(String label, String target, int minimum, @Nullable String topic, Counting counting, String quote) {}

  /** An article that the demo writes; month is counted back from the present one. */
  record ArticleData(String unit, Kind kind, String title, String summary, String body, List<String> topics, int month, State state,
      @Nullable SourceData source) {
    /** How far the article has come. */
    enum State { DRAFT, IN_REVIEW, RETURNED, APPROVED, SCHEDULED, PUBLISHED }
  }

  record SourceData(String name, String url) {}

  static DemoFile read(String slug) {
    try (InputStream in = DemoFile.class.getResourceAsStream("demo/" + slug + ".json")) {
      return JSON.readValue(in, DemoFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException("demo/" + slug, e);
    }
  }
}
