package vn.cchc.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.http.Caller;

/** Passes the actor of a request to resource methods: "@Context Actor actor". */
public final class Actors extends AbstractBinder {
  private static final String PROPERTY = "cchc.actor";

  private final Registry registry;

  public Actors(Registry registry) {
    this.registry = registry;
  }

  @Override
  protected void configure() {
    bind(registry).to(Registry.class);
    bindFactory(OfRequest.class).to(Actor.class).proxy(false).in(RequestScoped.class);
  }

  /** The actor, if a method of this request has asked for one. */
  static Optional<Actor> of(ContainerRequestContext request) {
    return Optional.ofNullable((Actor) request.getProperty(PROPERTY));
  }

  /** Reads roles anew for each request: a role taken away is gone at the next click. */
  static final class OfRequest implements Supplier<Actor> {
    private final ContainerRequestContext request;
    private final Registry registry;

    @Inject
    OfRequest(@Context ContainerRequestContext request, Registry registry) {
      this.request = request;
      this.registry = registry;
    }

    @Override
    public Actor get() {
      Actor actor = registry.actor(Caller.of(request).orElseThrow(NotSignedIn::new).accountId());
      request.setProperty(PROPERTY, actor);
      return actor;
    }
  }
}
