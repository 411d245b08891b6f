package vn.cchc.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import java.io.EOFException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ParamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.fault.Fault;
import vn.cchc.fault.Gone;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.NotReady;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.TooLarge;
import vn.cchc.fault.TooMany;
import vn.cchc.fault.WrongState;

class FaultStatusTest {
  private record Pair(int a, List<Pair> more) {}

  static Map<Fault, Integer> statuses() {
    var statuses = new LinkedHashMap<Fault, Integer>();
    statuses.put(new Malformed("a.b", "x"), 400);
    statuses.put(new NotSignedIn(), 401);
    statuses.put(new NotAllowed("a.b", "x"), 403);
    statuses.put(new NotFound("a.b", "x"), 404);
    statuses.put(new Stale("now", "mine"), 409);
    statuses.put(new WrongState("a.b", "x"), 409);
    statuses.put(new Gone("a.b", "x"), 410);
    statuses.put(new TooLarge("a.b", 5), 413);
    statuses.put(Problems.of("title", "a.b"), 422);
    statuses.put(new TooMany("a.b", Duration.ofMinutes(3)), 429);
    statuses.put(new NotReady("a.b", Duration.ofSeconds(5)), 503);
    return statuses;
  }

  static Stream<Map.Entry<Fault, Integer>> entries() {
    return statuses().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_fault_has_its_status_and_keeps_its_words(Map.Entry<Fault, Integer> each) {
    FaultStatus verdict = FaultStatus.of(each.getKey());
    assertThat(verdict.status()).isEqualTo(each.getValue());
    assertThat(verdict.key()).isEqualTo(each.getKey().key());
    assertThat(verdict.args()).containsExactly(each.getKey().args());
  }

  @Test
  void no_kind_of_fault_is_forgotten_here() {
    var kinds = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.cchc.fault")
        .stream().filter(type -> type.isAssignableTo(Fault.class) && !type.isEquivalentTo(Fault.class)).map(type -> type.getSimpleName());
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(statuses().keySet().stream().map(f -> f.getClass().getSimpleName()).toList());
  }

  @Test
  void a_fault_thrown_while_a_body_is_read_is_found_under_what_wraps_it() {
    var inside = new TooLarge("fault.too-large", 5);
    var wrapped = new RuntimeException(new JsonMappingException(null, "x", inside));
    assertThat(FaultStatus.faultIn(wrapped)).isSameAs(inside);
    assertThat(FaultStatus.of(wrapped).status()).isEqualTo(413);
    assertThat(FaultStatus.faultIn(new IllegalStateException(new RuntimeException()))).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"c\":1}|fault.unknown-field|c", "{\"a\":\"x\"}|fault.wrong-type|a",
      "{\"more\":[{\"a\":\"x\"}]}|fault.wrong-type|a", "{\"more\":[{\"c\":1}]}|fault.unknown-field|c",
      "[]|fault.wrong-type|JSON", "{|fault.unreadable|", "{\"a\":1,,}|fault.unreadable|"})
  void json_that_does_not_fit_names_the_field(String json, String key, String field) {
    FaultStatus verdict = read(json);
    assertThat(verdict.status()).isEqualTo(400);
    assertThat(verdict.key()).isEqualTo(key);
    assertThat(verdict.args()).containsExactlyElementsOf(field == null ? List.of() : List.<Object>of(field));
  }

  private static FaultStatus read(String json) {
    try {
      throw new AssertionError(new ObjectMapper().readValue(json, Pair.class));
    } catch (JsonProcessingException e) {
      return FaultStatus.of(e);
    }
  }

  @Test
  void an_address_that_cannot_be_is_a_page_there_is_not_and_a_query_a_mistake() {
    var path = FaultStatus.of(new ParamException.PathParamException(new NumberFormatException(), "id", null));
    assertThat(path.status()).isEqualTo(404);
    assertThat(path.key()).isEqualTo("fault.no-page");
    var query = FaultStatus.of(new ParamException.QueryParamException(new NumberFormatException(), "page", null));
    assertThat(query.status()).isEqualTo(400);
    assertThat(query.key()).isEqualTo("fault.wrong-type");
    assertThat(query.args()).containsExactly("page");
  }

  @ParameterizedTest
  @CsvSource({"400,fault.unreadable", "404,fault.no-page", "405,fault.wrong-method", "406,fault.no-such-form", "413,fault.too-large",
      "415,fault.wrong-content-type", "418,fault.unreadable"})
  void what_the_router_refuses_keeps_its_status(int status, String key) {
    FaultStatus verdict = FaultStatus.of(new WebApplicationException(status));
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.key()).isEqualTo(key);
  }

  @Test
  void a_visitor_who_has_gone_and_letters_that_no_column_takes_are_no_mistakes_of_ours() {
    assertThat(FaultStatus.of(new EOFException()).status()).isEqualTo(400);
    for (int code : new int[] {1267, 1366}) {
      assertThat(FaultStatus.of(new RuntimeException(new SQLException("x", "HY000", code))).key()).isEqualTo("fault.foreign-letters");
    }
  }

  @Test
  void a_database_that_is_away_is_said_to_be_and_all_else_is_ours() {
    assertThat(FaultStatus.of(new RuntimeException(new SQLTransientConnectionException())).status()).isEqualTo(503);
    assertThat(FaultStatus.of(new RuntimeException(new SQLException("x", "42000", 1064))).status()).isEqualTo(500);
    assertThat(FaultStatus.of(new InternalServerErrorException()).key()).isEqualTo("fault.ours");
    assertThat(FaultStatus.of(new OutOfMemoryError()).status()).isEqualTo(500);
  }
}
