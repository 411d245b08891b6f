package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.fault.Problem;

class UnitTreeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private final UnitTree tree = new UnitTree(List.of(
      unit(1, null, UnitKind.AGENCY, "Sở"), unit(2, 1L, UnitKind.DEPARTMENT, "Văn phòng"), unit(3, 1L, UnitKind.DEPARTMENT, "Phòng Đối ngoại"),
      unit(4, 3L, UnitKind.DEPARTMENT, "Tổ A"), unit(5, 1L, UnitKind.GROUP, "Các phòng"), unit(6, 1L, UnitKind.PARTNER, "Báo"),
      unit(9, null, UnitKind.AGENCY, "Ban")));

  private static Unit unit(long id, Long parent, UnitKind kind, String name) {
    return new Unit(id, parent, kind, name, name, DAY, null, 0);
  }

  private static Actor actor(UnitTree tree, Grant... grants) {
    return new Actor(new Account(7, "an", "An", "", null, null, "vi", null, 0), List.of(grants), tree);
  }

  @Test
  void the_printed_tree_has_each_unit_before_those_under_it_in_vietnamese_order() {
    assertThat(tree.inOrder()).extracting(Unit::name)
        .containsExactly("Ban", "Sở", "Phòng Đối ngoại", "Tổ A", "Văn phòng", "Các phòng", "Báo");
    assertThat(tree.upFrom(4)).extracting(Unit::id).containsExactly(4L, 3L, 1L);
    assertThat(tree.under(3)).containsExactlyInAnyOrder(3L, 4L);
  }

  @Test
  void a_circle_of_parents_ends() {
    var circle = new UnitTree(List.of(unit(1, 2L, UnitKind.DEPARTMENT, "a"), unit(2, 1L, UnitKind.DEPARTMENT, "b")));
    assertThat(circle.within(1, 99)).isFalse();
    assertThat(circle.under(1)).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void a_role_holds_in_its_unit_and_below() {
    var head = actor(tree, new Grant(Role.HEAD, 3));
    assertThat(head.has(Role.HEAD, 4)).isTrue();
    assertThat(head.has(Role.HEAD, 1)).isFalse();
    assertThat(head.has(Role.AUTHOR, 4)).isFalse();
    assertThat(head.unitsAs(Role.HEAD)).containsExactlyInAnyOrder(3L, 4L);
  }

  @Test
  void the_office_manages_its_agency_and_admin_everything() {
    var office = actor(tree, new Grant(Role.DESK, 1));
    assertThat(office.manages(4)).isTrue();
    assertThat(office.manages(9)).isFalse();
    assertThat(actor(tree, new Grant(Role.ADMIN, 9)).manages(4)).isTrue();
    assertThat(actor(tree, new Grant(Role.LEADER, 1)).runsOffice()).isFalse();
  }

  @Test
  void the_office_gives_roles_of_its_agency_but_never_admin() {
    var office = actor(tree, new Grant(Role.DESK, 1));
    assertThat(keys(office, List.of(), new Grant(Role.HEAD, 4))).isEmpty();
    assertThat(keys(office, List.of(), new Grant(Role.HEAD, 9))).containsExactly("account.problem.role-not-yours");
    assertThat(keys(office, List.of(), new Grant(Role.ADMIN, 1))).containsExactly("account.problem.role-not-yours");
    assertThat(keys(office, List.of(new Grant(Role.HEAD, 9)), new Grant(Role.HEAD, 4))).as("taking one of another agency")
        .containsExactly("account.problem.role-not-yours");
    assertThat(keys(office, List.of())).containsExactly("account.problem.no-role");
  }

  private List<String> keys(Actor actor, List<Grant> before, Grant... after) {
    return GrantRules.problems(actor, tree, before, List.of(after)).stream().map(Problem::key).toList();
  }

  @Test
  void groups_and_partners_belong_to_no_group_and_periods_do_not_overlap() {
    assertThat(SetMembers.problems(tree, List.of(member(5, 1, null), member(6, 1, null), member(42, 1, null)))).hasSize(3);
    assertThat(SetMembers.problems(tree, List.of(member(2, 1, 3), member(2, 4, null)))).isEmpty();
    assertThat(SetMembers.problems(tree, List.of(member(2, 1, null), member(2, 4, 5)))).hasSize(1);
    assertThat(SetMembers.problems(tree, List.of(member(2, 5, 4)))).hasSize(1);
  }

  private static Member member(long unit, int fromMonth, Integer toMonth) {
    return new Member(unit, LocalDate.of(2026, fromMonth, 1), toMonth == null ? null : LocalDate.of(2026, toMonth, 28));
  }

  @Test
  void a_device_is_called_by_the_browser_and_system_that_people_know() {
    assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0"))
        .isEqualTo(new Device("Edge", "Windows"));
    assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1"))
        .isEqualTo(new Device("Safari", "iPhone"));
    assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/120.0 Chrome/114.0 Safari/537.36"))
        .isEqualTo(new Device("Cốc Cốc", "Windows"));
    assertThat(Device.of("")).isEqualTo(new Device("", ""));
  }
}
