package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.http.Sessions;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

class FirstAdministratorIT {
  @Test
  void an_empty_installation_gives_out_a_link_until_the_administrator_has_a_password() throws Exception {
    try (var desk = RunningDesk.at("2026-11-10T02:00:00Z")) {
      String first = token(desk).orElseThrow();
      String second = token(desk).orElseThrow();
      assertThat(new Person(desk).get("/desk/dat-mat-khau/" + first).statusCode()).isEqualTo(404);
      assertThat(new Person(desk).logIn("admin", "admin").statusCode()).isEqualTo(401);
      var set = new Person(desk).postBare("/desk/dat-mat-khau/" + second, "password", "sông núi nước nam 1",
          "again", "sông núi nước nam 1");
      assertThat(set.statusCode()).as(set.body()).isEqualTo(303);
      assertThat(token(desk)).isEmpty();
      var admin = Person.signedIn(desk, "admin", "sông núi nước nam 1");
      assertThat(admin.page("/desk/don-vi").text()).contains("Cơ quan");
      assertThat(admin.get("/desk/trang/moi").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void an_installation_with_accounts_gets_no_administrator_of_ours() throws Exception {
    try (var desk = RunningDesk.at("2026-11-10T02:00:00Z")) {
      desk.database().change(tx -> tx.mapper(AccountMapper.class).disable(adminId(desk), desk.clock.instant()));
      Agency.in(desk, "so-thu");
      assertThat(token(desk)).isEmpty();
    }
  }

  private static long adminId(RunningDesk desk) {
    token(desk);
    return desk.database().read(tx -> tx.mapper(AccountMapper.class).byUsername("admin")).orElseThrow().id();
  }

  private static Optional<String> token(RunningDesk desk) {
    var units = new Units(desk.database(), desk.journal());
    var addAccount = new AddAccount(desk.database(), desk.journal(), desk.clock);
    var sessions = new Sessions(desk.database(), desk.clock, Duration.ofHours(1), Duration.ofHours(12));
    var links = new OneTimeLinks(desk.database(), desk.journal(), desk.clock, sessions);
    return new FirstAdministrator(desk.database(), units, addAccount, links, Agency.today(desk)).token();
  }
}
