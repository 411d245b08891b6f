package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Feed;
import vn.cchc.journal.Journal;

class UnitChangesIT {
  @Test
  void a_unit_that_joins_a_group_is_credited_with_what_it_posted_and_one_that_left_loses_it() throws Exception {
    try (var world = new World(); var feed = new Feed(world.database)) {
      feed.add(new UnitChanges(world.database, new Ledger(world.clock), world.clock));
      feed.catchUp();
      long group = world.unit("GROUP", "Các phòng");
      long office = world.department("Phòng");
      long rule = world.rule(group, 1);
      world.published(office, "2026-11-03T08:00:00");
      world.member(group, office, "2026-01-01", null);
      changed(world, feed, group);
      assertThat(world.balance(rule, office, World.NOVEMBER)).isEqualTo(1);
      world.run("update unit_member set valid_to = '2026-10-31'");
      changed(world, feed, group);
      assertThat(world.balance(rule, office, World.NOVEMBER)).isZero();
      assertThat(world.rows("select reversal from credit")).containsExactly("CHANGED");
      assertThat(world.recount()).isEmpty();
    }
  }

  private static void changed(World world, Feed feed, long group) {
    world.database.change(tx -> new Journal(world.clock, feed)
        .append(tx, Entry.of(1L, "unit.members", world.site, "UNIT", group)));
    feed.catchUp();
  }
}
