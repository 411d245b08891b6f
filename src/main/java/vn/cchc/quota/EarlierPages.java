package vn.cchc.quota;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.cchc.db.Page;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.text.Dates;

/** The list of posts made before this system was used, the form for one, and the box for a whole list. */
@Path("desk/chi-tieu/da-dang")
public final class EarlierPages {
  /** The posts of a site, newest first. */
  record ListPage(Site site, List<EarlierPost> posts, Pager pager, boolean keeps) {}

  /** The form for one post, or for a list of them. */
  record FormPage(Site site, EarlierChoices choices, Form form, List<Problem> problems) implements WithProblems {}

  private final EarlierPosts posts;
  private final BoardScope scope;
  private final Links links;

  public EarlierPages(EarlierPosts posts, Registry registry, Clock clock, Links links) {
    this.posts = posts;
    this.scope = new BoardScope(registry, clock);
    this.links = links;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = scope.site(actor, query.filter("site"));
    Page<EarlierPost> page = posts.ofSite(site, query.paging(25));
    return Screen.of("quota/earlier", new ListPage(site, page.items(), Pager.of(page, query), BoardScope.keeps(actor, site)));
  }

  @GET
  @Path("moi")
  public Screen form(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = scope.site(actor, query.filter("site"));
    return form(site, Form.of("kind", "NEWS", "voucher", String.valueOf(actor.id())), List.of());
  }

  @POST
  @Path("moi")
  public Response add(Form form, @Context Actor actor) {
    Site site = scope.site(actor, Optional.of(form.get("site")));
    return FormLoop.showing(problems -> form(site, form, problems)).answer(() -> {
      posts.add(actor, site, new EarlierInput(form.get("title"), form.get("url"), Dates.day(form.get("day")).orElse(null),
          form.idIfAny("unit"), form.idIfAny("topic"), form.get("kind"), form.idIfAny("voucher")));
      return done(site, "quota.earlier-added");
    });
  }

  @POST
  @Path("danh-sach")
  public Response addAll(Form form, @Context Actor actor) {
    Site site = scope.site(actor, Optional.of(form.get("site")));
    return FormLoop.showing(problems -> form(site, form, problems)).answer(() -> {
      posts.addAll(actor, site, form.get("lines"), form.idIfAny("voucher"));
      return done(site, "quota.earlier-imported");
    });
  }

  @POST
  @Path("{id}/bo")
  public Response remove(@PathParam("id") long id, Form form, @Context Actor actor) {
    return done(posts.remove(actor, id, form.get("reason")), "quota.earlier-removed");
  }

  private Screen form(Site site, Form form, List<Problem> problems) {
    return Screen.of("quota/earlierform", new FormPage(site, posts.choices(site), form, problems));
  }

  private Response done(Site site, String done) {
    return links.goTo("/chi-tieu/da-dang?site=" + site.slug() + "&done=" + done);
  }
}
