package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaStatusTest {
  @ParameterizedTest
  @CsvSource({
      "2,2,0,0,0,0,false,false,true,MET", "2,3,0,0,0,0,true,false,true,MET", "2,2,0,0,0,0,true,true,true,MET",
      "2,1,1,0,0,0,false,false,true,ON_TRACK", "2,0,1,1,0,0,false,false,true,ON_TRACK",
      "2,1,0,0,1,0,false,false,true,AT_RISK", "2,0,1,0,0,1,false,false,true,AT_RISK",
      "2,0,0,0,1,0,false,false,true,SHORT", "2,1,0,0,0,0,false,false,true,SHORT",
      "2,1,1,1,1,1,true,false,true,MISSED", "2,0,0,0,0,0,true,true,true,EXEMPT", "2,1,1,0,0,0,false,true,true,EXEMPT",
      "2,5,0,0,0,0,true,false,false,NOT_SET", "0,0,0,0,0,0,true,false,true,NOT_SET"})
  void the_status_follows_from_the_figures(int required, int published, int scheduled, int approved, int inReview,
      int drafts, boolean over, boolean exempt, boolean set, QuotaStatus expected) {
    assertThat(QuotaStatus.of(required, published, scheduled, approved, inReview, drafts, over, exempt, set)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void one_more_article_on_its_way_never_makes_the_status_worse(long seed) {
    System.out.println("seed=" + seed);
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      int[] n = random.ints(5, 0, 4).toArray();
      int required = random.nextInt(4);
      boolean over = random.nextBoolean();
      QuotaStatus before = of(required, n, over);
      n[random.nextInt(5)]++;
      assertThat(rank(of(required, n, over))).as("%d of %s over=%s", required, java.util.Arrays.toString(n), over)
          .isLessThanOrEqualTo(rank(before));
    }
  }

  @Test
  void a_month_that_is_over_is_met_or_missed_whatever_is_under_way() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int[] n = random.ints(5, 0, 4).toArray();
      assertThat(of(1 + random.nextInt(3), n, true)).isIn(QuotaStatus.MET, QuotaStatus.MISSED);
    }
  }

  private static QuotaStatus of(int required, int[] n, boolean over) {
    return QuotaStatus.of(required, n[0], n[1], n[2], n[3], n[4], over, false, required > 0);
  }

  private static int rank(QuotaStatus status) {
    return switch (status) {
      case NOT_SET, MET, EXEMPT -> 0;
      case ON_TRACK -> 1;
      case AT_RISK -> 2;
      case SHORT -> 3;
      case MISSED -> 4;
    };
  }
}
