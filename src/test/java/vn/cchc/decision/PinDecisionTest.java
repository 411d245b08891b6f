package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionState;
import vn.cchc.procedure.Way;

/** The hash of an item never changes: decisions that wait for their day were signed under it. */
class PinDecisionTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final ProcedureText FULL = new ProcedureText("Cấp giấy phép xây dựng", "Xây dựng",
      Set.of(Level.values()[0], Level.values()[1]), Set.of(Audience.values()[0]), true, OnlineLevel.values()[0], true, FROM,
      null, "https://dvc.example.vn/1", "https://csdl.example.vn/1", false,
      List.of(new Filing(Way.values()[0], new BigDecimal("20"), LimitUnit.values()[0], "150.000 đồng", "", new BigDecimal("30"), FROM)),
      Map.of(Part.STEPS, "<p>Trình tự</p>", Part.FEES, "<p>Phí</p>"));

  @Test
  void a_whole_text_has_the_hash_it_always_had() throws Exception {
    assertThat(hash(item(Change.AMENDED, FULL), FULL, List.of(List.of("ATTACHMENT", "ab", "Mẫu 01.docx"))))
        .isEqualTo("73fec8882ec5a1c4cc5fc1ddf0b470c5698228de10fa3ea7e2ad825bb030e5b1");
  }

  @Test
  void a_name_alone_has_the_hash_it_always_had() throws Exception {
    var bare = ProcedureText.named("Cấp giấy phép", "");
    assertThat(hash(item(Change.ABOLISHED, bare), bare, List.of())).isEqualTo("f511f2156d47803ec5b31dce16050205efc81d86f7ae2ac423d145baaa1aca6e");
  }

  private static String hash(Version item, ProcedureText text, List<List<String>> files) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    PinDecision.add(digest, PinDecision.item(item, text, files));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Version item(Change change, ProcedureText t) {
    return new Version(1, 1, 1, "1.000001", 1, 1, change, null, null, true, "", VersionState.STAGED, 0, null, null, t.name(),
        t.field(), t.fieldSlug(), t.levelNames(), t.audienceNames(), t.internal(), t.onlineLevel(), t.onlineOnly(),
        t.onlineOnlyFrom(), t.onlineOnlyTo(), t.serviceUrl(), t.portalUrl(), t.updating(), t.complete(), t.filingJson());
  }
}
