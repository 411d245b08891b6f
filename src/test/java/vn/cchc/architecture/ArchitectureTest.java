package vn.cchc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.cchc.http.Open;
import vn.cchc.identity.Actor;
import vn.cchc.route.RoutedMatrix;
import vn.cchc.route.RoutedType;

/** The rules of the layout: who may import whom, and what nobody may call. */
class ArchitectureTest {
  /** Each may import those before it; app, the last, imports all. */
  private static final List<String> ORDER = List.of("text", "lifecycle", "calendar", "fault", "config", "db", "journal", "http",
      "identity", "schedule", "notify", "plan", "route", "quota", "media", "procedure", "article", "terms", "intake", "decision",
      "posting", "print", "registry", "stale", "activity", "report", "search", "site", "app");
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.cchc");

  /** Writes on behalf of the session itself and not of a person's role. */
  private static final Set<String> OWN_SESSION = Set.of("SessionResource.end", "LoginPages.logOut", "SessionPages.endOthers");

  @Test
  void every_package_is_in_the_order_and_imports_only_those_before_it() {
    assertThat(packages()).allSatisfy(name -> assertThat(ORDER).contains(name));
    var wrong = new TreeSet<String>();
    for (JavaClass type : CLASSES) {
      type.getDirectDependenciesFromSelf().forEach(d -> {
        JavaClass target = d.getTargetClass();
        boolean ours = target.getPackageName().startsWith("vn.cchc.");
        if (ours && ORDER.indexOf(row(target)) > ORDER.indexOf(row(type))) {
          wrong.add(type.getName() + " imports " + target.getName());
        }
      });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void there_is_no_cycle_between_packages() {
    slices().matching("vn.cchc.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void what_lies_below_a_package_imports_it_and_not_the_other_way_round() {
    for (String above : List.of("vn.cchc.article", "vn.cchc.decision")) {
      slices().matching(above + ".(*)..").should().beFreeOfCycles().check(CLASSES);
      noClasses().that().resideInAPackage(above).should().dependOnClassesThat().resideInAPackage(above + ".*..").check(CLASSES);
    }
  }

  @Test
  void every_package_declares_null() {
    for (String name : packages()) {
      assertThat(packageInfo(name).isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void names_are_nouns_of_the_trade() {
    noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper|Dto|DTO)(\\$.*)?").check(CLASSES);
  }

  @Test
  void only_the_database_server_is_started_as_a_process() {
    noClasses().that(describe("are not the embedded database", c -> !c.getSimpleName().matches(".*MariaDb.*|OrphanedServer")))
        .should().accessClassesThat().belongToAnyOf(ProcessBuilder.class).check(CLASSES);
    noClasses().should().callMethodWhere(describe("Runtime.exec", (JavaAccess<?> call) ->
        call.getTargetOwner().isEquivalentTo(Runtime.class) && call.getName().equals("exec"))).check(CLASSES);
  }

  @Test
  void what_guards_the_door_draws_its_secrets_from_a_secure_source() {
    noClasses().that().resideInAnyPackage("vn.cchc.http", "vn.cchc.identity").should().dependOnClassesThat()
        .haveNameMatching("java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.SplittableRandom").check(CLASSES);
    noClasses().should().callMethod(Math.class, "random").check(CLASSES);
  }

  @Test
  void nobody_but_app_reads_a_clock_that_was_not_handed_to_him() {
    noClasses().that().resideOutsideOfPackage("vn.cchc.app").should().callMethodWhere(describe("a clock of its own",
        (JavaAccess<?> call) -> readsClock(call.getTargetOwner().getName(), call.getName(), arguments(call)))).check(CLASSES);
    noClasses().that().resideOutsideOfPackage("vn.cchc.app").should().callConstructor(java.util.Date.class).check(CLASSES);
  }

  private static boolean readsClock(String owner, String method, int arguments) {
    boolean now = owner.startsWith("java.time.") && method.equals("now") && arguments == 0;
    boolean system = owner.equals("java.time.Clock") && (method.startsWith("system") || method.startsWith("tick"));
    return now || system || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
  }

  private static int arguments(JavaAccess<?> call) {
    return call.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target
        ? target.getRawParameterTypes().size() : 0;
  }

  @Test
  void no_object_is_read_from_serialised_bytes() {
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream").check(CLASSES);
  }

  @Test
  void every_write_by_http_knows_who_acts_or_is_open_by_name() {
    methods().that().areAnnotatedWith(POST.class).or().areAnnotatedWith(PUT.class).or().areAnnotatedWith(DELETE.class)
        .or().areAnnotatedWith(PATCH.class).should(new ArchCondition<JavaMethod>("take the Actor or be open") {
          @Override
          public void check(JavaMethod method, ConditionEvents events) {
            boolean knows = method.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Actor.class));
            boolean open = method.isAnnotatedWith(Open.class) || method.getOwner().isAnnotatedWith(Open.class)
                || OWN_SESSION.contains(method.getOwner().getSimpleName() + "." + method.getName());
            if (!knows && !open) {
              events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
          }
        }).check(CLASSES);
  }

  @Test
  void sql_stays_in_xml_and_mappers_in_interfaces() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.ibatis.annotations").check(CLASSES);
    noClasses().that().resideOutsideOfPackages("vn.cchc.db", "vn.cchc.app", "vn.cchc.schedule").should().dependOnClassesThat()
        .haveNameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement|ResultSet)").check(CLASSES);
  }

  private static Set<String> packages() {
    return CLASSES.stream().map(ArchitectureTest::row).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String row(JavaClass type) {
    String name = type.getPackageName().substring("vn.cchc".length());
    return name.isEmpty() ? "" : name.substring(1).replaceAll("\\..*", "");
  }

  private static Class<?> packageInfo(String name) {
    try {
      return Class.forName("vn.cchc." + name + ".package-info");
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no package-info in " + name, e);
    }
  }

  @Test
  void every_type_on_a_route_is_walked_by_a_subclass_of_the_kit() {
    var walked = new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("vn.cchc").stream()
        .filter(c -> c.isAssignableTo(RoutedMatrix.class) && !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(c -> c.getSimpleName().endsWith("IT")).flatMap(c -> c.getSuperclass().stream())
        .flatMap(kit -> kit instanceof JavaParameterizedType p ? p.getActualTypeArguments().stream() : Stream.empty())
        .map(type -> type.toErasure().getName()).collect(Collectors.toSet());
    var types = CLASSES.stream().filter(c -> c.isAssignableTo(RoutedType.class) && !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(JavaClass::getName).toList();
    assertThat(types).isNotEmpty();
    assertThat(walked).containsExactlyInAnyOrderElementsOf(types);
  }
}
