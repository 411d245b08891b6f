package vn.cchc.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;

/**
 * A decision as it is sent: on saving, what is left out stays. followsBasis is the place, from 1, of the basis whose
 * day the decision takes; bases replace those before. Other fields are refused.
 */
public record DecisionInput(
    @Nullable Integer version, @Nullable String site, @Nullable Long unit, @Nullable String number, @Nullable LocalDate date,
    @Nullable String issuer, @Nullable Boolean byMinistry, @Nullable String signer, @Nullable String summary,
    @Nullable LocalDate effectiveDate, @Nullable Integer followsBasis, @Nullable LocalDate receivedOn,
    @Nullable String clockRule, @Nullable List<BasisInput> bases, @Nullable List<ItemInput> items) {

  public record BasisInput(@Nullable String citation, @Nullable LocalDate effectiveDate) {}

  /** parts: a list of the keys of parts that changed, or an object of key and HTML, "name" and "field" among them. */
  public record ItemInput(
      @Nullable Change change, @Nullable String code, @Nullable String replacedBy, @Nullable JsonNode parts,
      @Nullable String name, @Nullable String field) {}
}
