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

/** The forms of a draft's tasks, with the columns of the annex. */
@Path("desk/ke-hoach/{plan: \\d+}/nhiem-vu")
public final class TaskPages {
  private static final String TEMPLATE = "plan/task";

  private final EditTasks tasks;
  private final PlanForms forms;

  public TaskPages(EditTasks tasks, PlanForms forms) {
    this.tasks = tasks;
    this.forms = forms;
  }

  @GET
  @Path("moi")
  public Screen blank(@PathParam("plan") long plan, @Context Actor actor) {
    return forms.show(actor, plan, TEMPLATE, TaskPages::blankFields);
  }

  @POST
  @Path("moi")
  public Response add(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return forms.save(actor, plan, form, TEMPLATE, TaskPages::blankFields, "plan.task-added",
        (typed, version) -> tasks.add(actor, plan, version, task(typed)));
  }

  @GET
  @Path("{task: \\d+}")
  public Screen form(@PathParam("plan") long plan, @PathParam("task") long task, @Context Actor actor) {
    return forms.show(actor, plan, TEMPLATE, whole -> fields(whole, task));
  }

  @POST
  @Path("{task: \\d+}")
  public Response change(@PathParam("plan") long plan, @PathParam("task") long task, Form form, @Context Actor actor) {
    return forms.save(actor, plan, form, TEMPLATE, whole -> fields(whole, task), "plan.saved",
        (typed, version) -> tasks.change(actor, plan, version, task, task(typed)));
  }

  @POST
  @Path("{task: \\d+}/bo")
  public Response remove(@PathParam("plan") long plan, @PathParam("task") long task, Form form, @Context Actor actor) {
    return forms.save(actor, plan, form, TEMPLATE, whole -> fields(whole, task), "plan.task-removed",
        (typed, version) -> tasks.remove(actor, plan, version, task));
  }

  private static TaskWhole task(Typed typed) {
    DeadlineKind kind = typed.choice("deadlineKind", DeadlineKind.class);
    YearMonth month = typed.month("deadlineMonth").orElse(null);
    var task = new Task(0, typed.number("ord"), typed.text("section"), typed.text("content"), typed.text("leadText"),
        typed.text("coordinatingText"), typed.text("product"), kind, kind == DeadlineKind.MONTH ? month : null,
        typed.text("deadlineText"));
    typed.refuseUnreadable();
    return new TaskWhole(task, typed.ids("lead"), typed.ids("coordinating"));
  }

  private static Fields blankFields(PlanWhole whole) {
    int next = whole.tasks().stream().mapToInt(t -> t.task().ord()).max().orElse(0) + 1;
    return new Fields().put("ord", next).put("deadlineKind", DeadlineKind.YEAR).put("deadlineText", "Cả năm " + whole.plan().year());
  }

  private static Fields fields(PlanWhole whole, long id) {
    TaskWhole task = whole.tasks().stream().filter(t -> t.task().id() == id).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-task"));
    Task t = task.task();
    YearMonth month = t.deadlineMonth();
    return new Fields().put("id", t.id()).put("ord", t.ord()).put("section", t.section()).put("content", t.content())
        .put("leadText", t.leadText()).put("coordinatingText", t.coordinatingText()).put("product", t.product())
        .put("deadlineKind", t.deadlineKind()).put("deadlineMonth", month == null ? "" : Times.HANOI.month(month))
        .put("deadlineText", t.deadlineText()).putAll("lead", task.lead()).putAll("coordinating", task.coordinating());
  }
}
