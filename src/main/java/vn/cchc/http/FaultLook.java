package vn.cchc.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** How a fault looks to whoever asked for one of a feature's own addresses; empty leaves it to the desk's look. */
public interface FaultLook {
  Optional<String> show(ContainerRequestContext request, FaultPage page);
}
