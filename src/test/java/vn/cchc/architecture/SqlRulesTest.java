package vn.cchc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.ibatis.reflection.DefaultReflectorFactory;
import org.apache.ibatis.reflection.MetaClass;
import org.apache.ibatis.reflection.ParamNameResolver;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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
      Map.entry("route", Set.of("route_step", "approval", "hand")),
      Map.entry("quota", Set.of("credit", "balance", "exemption", "explanation", "recount_difference", "earlier_post")),
      Map.entry("media", Set.of("stored_file", "image_variant", "file_link", "file_upload")),
      Map.entry("article", Set.of("article", "article_former_slug", "edition", "article_author", "article_unit",
          "article_topic", "article_audience", "autosave", "presence", "place", "publication", "submitted_text", "comment")),
      Map.entry("procedure", Set.of("procedure_entry", "procedure_version", "procedure_part")),
      Map.entry("terms", Set.of("clock_term", "clock_period")),
      Map.entry("decision", Set.of("decision", "decision_basis", "procedure_import", "procedure_import_fault",
          "procedure_import_row")),
      Map.entry("posting", Set.of("disclosure_place", "posting")),
      Map.entry("registry", Set.of("procedure_paper")),
      Map.entry("stale", Set.of("procedure_mention", "stale_mention")));

  /** The pieces of SQL that every subject includes with its own table: the one permitted text in SQL. */
  private static final String SHARED = "RoutedMapper.xml";
  private static final String SHARED_NAME = "vn.cchc.route.RoutedMapper.";

  private static final Pattern WRITE = Pattern.compile(
      "(?i)\\b(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|update|delete\\s+from|truncate(?:\\s+table)?)\\s+([a-z_][a-z_0-9]*)");
  private static final Pattern CLOCK = Pattern.compile(
      "(?i)\\b((now|sysdate|curdate|curtime|utc_timestamp|utc_date|localtime|unix_timestamp)\\s*\\(|current_timestamp|current_date)");
  private static final Pattern NAME = Pattern.compile("#\\{\\s*(\\w+)");
  private static final Pattern ROOT_NAME = Pattern.compile("(?<![\\w.])([a-z]\\w*)");
  /** The one place that asks for the database's time, from which the module's clock is derived. */
  private static final String THE_CLOCK = "ClockMapper.xml";

  @Test
  void no_text_is_put_into_sql() throws Exception {
    for (Path file : files()) {
      String text = Files.readString(file);
      assertThat(file.endsWith(SHARED) ? text.replace("${table}", "").replace("'${subject}'", "") : text).as(file.toString())
          .doesNotContain("${");
    }
  }

  @Test
  void no_statement_reads_a_clock() throws Exception {
    for (Path file : files()) {
      if (!file.endsWith(THE_CLOCK)) {
        for (Element statement : statements(file)) {
          assertThat(CLOCK.matcher(sql(statement)).find()).as(file + " " + statement.getAttribute("id")).isFalse();
        }
      }
    }
  }

  @Test
  void only_the_owning_package_writes_a_table() throws Exception {
    for (Path file : files()) {
      String owner = ROOT.relativize(file).getName(0).toString();
      for (Element statement : statements(file)) {
        for (String table : written(sql(statement))) {
          assertThat(OWNED.getOrDefault(owner, Set.of())).as(file + " " + statement.getAttribute("id") + " writes").contains(table);
        }
      }
    }
  }

  @Test
  void a_select_writes_nothing_but_the_row_it_returns_and_the_journal_is_only_added_to() throws Exception {
    for (Path file : files()) {
      for (Element statement : statements(file)) {
        String said = file + " " + statement.getAttribute("id");
        if (statement.getTagName().equals("select") && !sql(statement).contains(" returning ")) {
          assertThat(written(sql(statement))).as(said).isEmpty();
        }
        if (Set.of("update", "delete").contains(statement.getTagName())) {
          assertThat(written(sql(statement))).as(said).doesNotContain("journal");
        }
      }
    }
  }

  @Test
  void every_mapper_lies_beside_its_interface_and_says_its_columns_once() throws Exception {
    for (Path file : files()) {
      String type = "vn.cchc." + ROOT.relativize(file).toString().replace('/', '.').replace(".xml", "");
      assertThat(parsed(file).getAttribute("namespace")).isEqualTo(type);
      assertThat(Class.forName(type).isInterface()).as(type).isTrue();
      assertThat(Files.readString(file)).as(type).doesNotContainPattern("(?i)select\\s+\\*\\s+from\\s+[a-z]");
    }
  }

  @Test
  void every_name_in_a_statement_is_one_that_its_method_hands_over() throws Exception {
    for (Path file : files()) {
      Class<?> mapper = Class.forName(parsed(file).getAttribute("namespace"));
      for (Element statement : statements(file)) {
        if (!statement.getTagName().equals("sql")) {
          assertThat(names(statement)).as(file + " " + statement.getAttribute("id"))
              .isSubsetOf(handed(mapper, statement.getAttribute("id")));
        }
      }
    }
  }

  /** Names that a statement and its fragments read from outside, in values and in conditions. */
  private static Set<String> names(Element part) throws Exception {
    var found = new TreeSet<String>();
    found(NAME, part.getTextContent()).forEach(found::add);
    NodeList all = part.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element e = (Element) all.item(i);
      for (String attribute : List.of("test", "collection")) {
        found(ROOT_NAME, e.getAttribute(attribute).replaceAll("'[^']*'", "")).forEach(found::add);
      }
      if (e.getTagName().equals("include")) {
        found.addAll(names(fragment(part, e.getAttribute("refid"))));
      }
    }
    for (int i = 0; i < all.getLength(); i++) {
      Element e = (Element) all.item(i);
      found.removeAll(List.of(e.getAttribute("item"), e.getAttribute("index"), e.getAttribute("name")));
    }
    found.removeAll(Set.of("and", "or", "not", "null", "true", "false"));
    return found;
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1));
  }

  private static Element fragment(Element part, String id) throws Exception {
    int dot = id.lastIndexOf('.');
    Element root = dot < 0 ? part.getOwnerDocument().getDocumentElement()
        : parsed(ROOT.resolve(id.substring("vn.cchc.".length(), dot).replace('.', '/') + ".xml"));
    return statements(root).stream().filter(s -> s.getTagName().equals("sql"))
        .filter(s -> s.getAttribute("id").equals(id.substring(dot + 1))).findFirst().orElseThrow();
  }

  /** MyBatis hands over a single object by its own properties, and anything else by name. */
  private static Set<String> handed(Class<?> mapper, String id) {
    Method method = Stream.of(mapper.getMethods()).filter(m -> m.getName().equals(id) && !m.isDefault()).findFirst().orElseThrow();
    var names = new TreeSet<>(List.of(new ParamNameResolver(new Configuration(), method).getNames()));
    if (method.getParameterCount() == 1) {
      names.addAll(List.of(MetaClass.forClass(method.getParameterTypes()[0], new DefaultReflectorFactory()).getGetterNames()));
    }
    return names;
  }

  private static Set<String> written(String sql) {
    var found = new TreeSet<String>();
    Matcher write = WRITE.matcher(sql.replaceAll("(?i)for\\s+update(\\s+skip\\s+locked)?", " ")
        .replaceAll("(?i)on\\s+duplicate\\s+key\\s+update", " "));
    while (write.find()) {
      found.add(write.group(1));
    }
    return found;
  }

  private static List<Path> files() throws IOException {
    try (var all = Files.walk(ROOT)) {
      return all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static Element parsed(Path file) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder.parse(file.toFile()).getDocumentElement();
  }

  private static List<Element> statements(Path file) throws Exception {
    return statements(parsed(file));
  }

  private static List<Element> statements(Element root) {
    var found = new ArrayList<Element>();
    for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && Set.of("select", "insert", "update", "delete", "sql").contains(e.getTagName())) {
        found.add(e);
      }
    }
    return found;
  }

  /** With the shared pieces as they read once they are included. */
  private static String sql(Element statement) throws Exception {
    var text = new StringBuilder(statement.getTextContent());
    var includes = statement.getElementsByTagName("include");
    for (int i = 0; i < includes.getLength(); i++) {
      var include = (Element) includes.item(i);
      String name = include.getAttribute("refid");
      if (name.startsWith(SHARED_NAME)) {
        text.append(' ').append(piece(name.substring(SHARED_NAME.length())).replace("${table}", property(include)));
      }
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private static String piece(String id) throws Exception {
    return statements(ROOT.resolve("route/" + SHARED)).stream().filter(s -> s.getAttribute("id").equals(id)).findFirst()
        .orElseThrow().getTextContent();
  }

  private static String property(Element include) {
    var properties = include.getElementsByTagName("property");
    return properties.getLength() == 0 ? "" : ((Element) properties.item(0)).getAttribute("value");
  }
}
