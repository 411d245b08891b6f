package vn.cchc.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Form;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;

/** The forms of a draft's quota rules. */
@Path("desk/ke-hoach/{plan: \\d+}/chi-tieu")
public final class RulePages {
  private static final String TEMPLATE = "plan/rule";

  private final EditRules rules;
  private final PlanForms forms;

  public RulePages(EditRules rules, PlanForms forms) {
    this.rules = rules;
    this.forms = forms;
  }

  @GET
  @Path("moi")
  public Screen blank(@PathParam("plan") long plan, @Context Actor actor) {
    return forms.show(actor, plan, TEMPLATE, RulePages::blankFields);
  }

  @POST
  @Path("moi")
  public Response add(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return forms.save(actor, plan, form, TEMPLATE, RulePages::blankFields, "plan.rule-added", (typed, version) -> {
      Rule rule = rule(typed);
      int minimum = typed.number("minimum");
      typed.refuseUnreadable();
      rules.add(actor, plan, version, rule, minimum, form.all("kind"));
    });
  }

  @GET
  @Path("{rule: \\d+}")
  public Screen form(@PathParam("plan") long plan, @PathParam("rule") long rule, @Context Actor actor) {
    return forms.show(actor, plan, TEMPLATE, whole -> fields(whole, rule), inForce(plan, rule));
  }

  @POST
  @Path("{rule: \\d+}")
  public Response change(@PathParam("plan") long plan, @PathParam("rule") long rule, Form form, @Context Actor actor) {
    boolean inForce = inForce(plan, rule);
    return forms.save(actor, plan, form, TEMPLATE, whole -> fields(whole, rule), inForce, "plan.saved", (typed, version) -> {
      Rule known = find(forms.draft(plan), rule).rule();
      Rule typedRule = inForce ? known : rule(typed);
      int minimum = typed.number("minimum");
      typed.refuseUnreadable();
      rules.change(actor, plan, version, rule, typedRule, minimum, form.all("kind"));
    });
  }

  @POST
  @Path("{rule: \\d+}/bo")
  public Response remove(@PathParam("plan") long plan, @PathParam("rule") long rule, Form form, @Context Actor actor) {
    return forms.save(actor, plan, form, TEMPLATE, whole -> fields(whole, rule), "plan.rule-removed",
        (typed, version) -> rules.remove(actor, plan, version, rule));
  }

  private boolean inForce(long plan, long rule) {
    PlanWhole whole = forms.draft(plan);
    return find(whole, rule).minima().stream().anyMatch(m -> m.planVersionId() != whole.shown().id());
  }

  private static RuleWhole find(PlanWhole whole, long rule) {
    return whole.rules().stream().filter(r -> r.rule().id() == rule).findFirst().orElseThrow(() -> new NotFound("fault.no-rule"));
  }

  private static Rule rule(Typed typed) {
    YearMonth none = YearMonth.of(1, 1);
    return new Rule(0, 0, 0, typed.text("label"), typed.id("target").orElse(0L), typed.id("topic").orElse(null),
        typed.choice("counting", Counting.class), typed.month("firstMonth").orElse(none), typed.month("lastMonth").orElse(none));
  }

  private static Fields blankFields(PlanWhole whole) {
    RuleMonths months = RuleMonths.byDefault(whole.plan().year(), whole.shown().issuedOn());
    YearMonth from = whole.shown().fromMonth();
    YearMonth first = months.first().isBefore(from) ? from : months.first();
    return new Fields().put("minimum", 1).put("counting", Counting.ALL)
        .put("firstMonth", Times.HANOI.month(first)).put("lastMonth", Times.HANOI.month(months.last()));
  }

  private static Fields fields(PlanWhole whole, long id) {
    RuleWhole rule = find(whole, id);
    Rule r = rule.rule();
    return new Fields().put("id", r.id()).put("label", r.label()).put("target", r.targetUnitId()).put("topic", r.topicId())
        .put("counting", r.counting()).put("firstMonth", Times.HANOI.month(r.firstMonth()))
        .put("lastMonth", Times.HANOI.month(r.lastMonth())).put("minimum", whole.minimumShown(rule)).putAll("kind", rule.kinds());
  }
}
