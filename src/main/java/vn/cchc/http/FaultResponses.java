package vn.cchc.http;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotReady;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.TooMany;

/** The one place where a fault becomes a response: problem+json for the API, a page for people. */
@jakarta.ws.rs.ext.Provider
public final class FaultResponses implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(FaultResponses.class);

  private final FrameSource frames;
  private final Pages pages;
  private final Links links;
  private final List<FaultLook> looks;
  private final Origins origins;

  @Inject
  @Context
  @SuppressWarnings("NullAway.Init")
  private Provider<ContainerRequestContext> current;

  public FaultResponses(FrameSource frames, Pages pages, Links links, List<FaultLook> looks) {
    this.frames = frames;
    this.pages = pages;
    this.links = links;
    this.looks = looks;
    this.origins = new Origins(links);
  }

  @Override
  public Response toResponse(Throwable thrown) {
    FaultStatus verdict = FaultStatus.of(thrown);
    String id = RequestId.current();
    if (verdict.status() >= 500 && FaultStatus.faultIn(thrown) == null) {
      LOG.error("failed id={}", id, thrown);
    }
    ContainerRequestContext request = current.get();
    String path = request.getUriInfo().getPath();
    if (path.startsWith("api/") || wantsJson(request)) {
      return problemJson(thrown, verdict, id);
    }
    if (verdict.status() == 401 && "GET".equals(request.getMethod())) {
      String query = request.getUriInfo().getRequestUri().getRawQuery();
      String next = "/" + request.getUriInfo().getPath(false) + (query == null ? "" : "?" + query);
      return Response.seeOther(URI.create(links.desk("/dang-nhap?next=") + Links.part(next))).build();
    }
    return held(request, verdict).orElseGet(() -> page(request, thrown, verdict, id));
  }

  /** A form whose session or token is gone keeps what was typed. */
  private Optional<Response> held(ContainerRequestContext request, FaultStatus verdict) {
    var caller = Caller.of(request);
    boolean tokenOnly = verdict.key().equals("fault.csrf") && caller.isPresent();
    if (verdict.status() != 401 && !tokenOnly) {
      return Optional.empty();
    }
    return HeldForm.of(request, origins).map(form -> {
      var page = tokenOnly ? HeldPage.toSend(form, caller.get().csrf()) : HeldPage.toLogIn(form, "", verdict.key());
      return html(Response.status(verdict.status()), pages.render("http/held", frames.frame(request), page));
    });
  }

  private static Response html(Response.ResponseBuilder response, String html) {
    return response.type("text/html;charset=utf-8").header("Cache-Control", "no-store").entity(html).build();
  }

  private static boolean wantsJson(ContainerRequestContext request) {
    String accept = request.getHeaderString("Accept");
    return accept != null && accept.startsWith("application/json");
  }

  private static Response problemJson(Throwable thrown, FaultStatus verdict, String id) {
    Fault fault = FaultStatus.faultIn(thrown);
    var answer = FaultAnswer.of(verdict.status(), Words.VI.of(verdict.key(), verdict.args()), id);
    if (fault instanceof Problems problems) {
      answer = answer.with(problems.list().stream().map(p -> FaultAnswer.ProblemAnswer.of(p, Words.VI)).toList());
    }
    if (fault instanceof Stale stale) {
      answer = answer.withBoth(stale.current(), stale.yours());
    }
    return limited(Response.status(verdict.status()), fault)
        .type("application/problem+json;charset=utf-8").header("Cache-Control", "no-store").entity(answer).build();
  }

  private Response page(ContainerRequestContext request, Throwable thrown, FaultStatus verdict, String id) {
    Fault fault = FaultStatus.faultIn(thrown);
    Frame frame = frames.frame(request);
    var problems = fault instanceof Problems found
        ? found.list().stream().map(p -> frame.words().of(p.key(), p.args())).toList() : List.<String>of();
    var page = new FaultPage(verdict.status(), frame.words().of(verdict.key(), verdict.args()), id, problems);
    return html(limited(Response.status(verdict.status()), fault),
        look(request, page).orElseGet(() -> pages.render("http/fault", frame, page)));
  }

  private Optional<String> look(ContainerRequestContext request, FaultPage page) {
    return looks.stream().flatMap(look -> look.show(request, page).stream()).findFirst();
  }

  private static Response.ResponseBuilder limited(Response.ResponseBuilder response, @Nullable Fault fault) {
    if (fault instanceof NotReady soon) {
      return response.header("Retry-After", soon.retryAfter().toSeconds());
    }
    return fault instanceof TooMany many ? response.header("Retry-After", many.retryAfter().toSeconds() + 1) : response;
  }
}
