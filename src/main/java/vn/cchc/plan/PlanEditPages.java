package vn.cchc.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.http.Form;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;

/** The forms of a draft's heading, bases and recipients, and of its topics. */
@Path("desk/ke-hoach/{plan: \\d+}")
public final class PlanEditPages {
  private static final List<String> BASIS = List.of("type", "number", "issuedOn", "issuer", "note");

  private final EditPlan edit;
  private final PlanForms forms;

  public PlanEditPages(EditPlan edit, PlanForms forms) {
    this.edit = edit;
    this.forms = forms;
  }

  @GET
  @Path("sua")
  public Screen heading(@PathParam("plan") long plan, @Context Actor actor) {
    return forms.show(actor, plan, "plan/heading", PlanEditPages::headingFields);
  }

  @POST
  @Path("sua")
  public Response saveHeading(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return forms.save(actor, plan, form, "plan/heading", PlanEditPages::headingFields, "plan.saved", (typed, version) -> {
      Heading heading = headingOf(typed);
      List<LegalBasis> bases = typed.rows("basis", BASIS).stream().map(i -> basis(typed, i)).toList();
      List<String> recipients = typed.text("recipients").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      typed.refuseUnreadable();
      edit.heading(actor, plan, version, heading, bases, recipients);
    });
  }

  @GET
  @Path("chu-de")
  public Screen topics(@PathParam("plan") long plan, @Context Actor actor) {
    return forms.show(actor, plan, "plan/topics", PlanEditPages::topicFields);
  }

  @POST
  @Path("chu-de")
  public Response saveTopics(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return forms.save(actor, plan, form, "plan/topics", PlanEditPages::topicFields, "plan.saved", (typed, version) ->
        edit.topics(actor, plan, version, typed.rows("topic", List.of("letter", "label")).stream().map(i -> topic(typed, i)).toList()));
  }

  private static TopicLine topic(Typed typed, int row) {
    String at = "topic." + row + ".";
    return new TopicLine(typed.id(at + "id").orElse(null), typed.choice(at + "pillar", Pillar.class),
        typed.text(at + "letter"), typed.text(at + "label"));
  }

  private static LegalBasis basis(Typed typed, int row) {
    String at = "basis." + row + ".";
    return new LegalBasis(typed.text(at + "type"), typed.text(at + "number"), typed.day(at + "issuedOn").orElse(null),
        typed.text(at + "issuer"), typed.text(at + "note"));
  }

  private static Heading headingOf(Typed t) {
    return new Heading(t.text("number"), t.day("issuedOn").orElse(null), t.text("issuedText"), t.text("place"), t.text("issuer"),
        t.text("signerForm"), t.text("signerTitle"), t.text("signerName"), t.text("title"), t.text("theme"), t.text("note"));
  }

  private static Fields headingFields(PlanWhole whole) {
    Heading h = whole.shown().heading();
    var fields = new Fields().put("number", h.number()).put("issuedOn", Times.HANOI.day(h.issuedOn())).put("issuedText", h.issuedText())
        .put("place", h.place()).put("issuer", h.issuer()).put("signerForm", h.signerForm()).put("signerTitle", h.signerTitle())
        .put("signerName", h.signerName()).put("title", h.title()).put("theme", h.theme()).put("note", h.note())
        .put("recipients", String.join("\n", whole.recipients()));
    for (int i = 0; i < whole.bases().size(); i++) {
      LegalBasis b = whole.bases().get(i);
      String at = "basis." + i + ".";
      fields.put(at + "type", b.type()).put(at + "number", b.number()).put(at + "issuedOn", Times.HANOI.day(b.issuedOn()))
          .put(at + "issuer", b.issuer()).put(at + "note", b.note());
    }
    return fields;
  }

  private static Fields topicFields(PlanWhole whole) {
    var fields = new Fields();
    for (int i = 0; i < whole.topics().size(); i++) {
      PlanTopic t = whole.topics().get(i);
      String at = "topic." + i + ".";
      fields.put(at + "id", t.topicId()).put(at + "letter", t.letter()).put(at + "label", t.label()).put(at + "pillar", t.pillar());
    }
    return fields;
  }
}
