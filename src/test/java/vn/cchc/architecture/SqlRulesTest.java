package vn.cchc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The rules of the mapper XML: no text put into SQL, no clock but the module's, and one writer for each table. */
class SqlRulesTest {
  private static final Path ROOT = Path.of("src/main/resources/vn/cchc");

  /** Which package writes which tables; everybody may read them. */
  private static final Map<String, Set<String>> OWNED = Map.ofEntries(
      Map.entry("journal", Set.of("journal", "journal_head", "follower")),
      Map.entry("http", Set.of("session", "login_failure")),
      Map.entry("identity", Set.of("unit", "unit_former_name", "unit_member", "site", "account", "role_grant", "absence", "one_time_link")),
      Map.entry("schedule", Set.of("installation", "period_run")),
      Map.entry("notify", Set.of("inbox", "mail_outbox")),
      Map.entry("plan", Set.of("holiday", "topic", "plan", "plan_version", "legal_basis", "plan_topic", "plan_task", "plan_task_unit",
          "plan_recipient", "quota_rule", "quota_minimum", "quota_rule_kind", "article_kind")),
      Map.entry("route", Set.of("route_step", "approval")),
      Map.entry("quota", Set.of("credit", "balance", "exemption", "explanation", "recount_difference", "earlier_post")),
      Map.entry("media", Set.of("stored_file", "image_variant", "file_link", "file_upload")),
      Map.entry("article", Set.of("article", "article_former_slug", "edition", "edition_hand", "article_author", "article_unit",
          "article_topic", "article_audience", "autosave", "presence", "place", "publication", "submitted_text", "comment")),
