package vn.cchc.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** How a feature shows faults on its own addresses; empty leaves it to the desk's page. */
public interface FaultLook {
  Optional<String> show(ContainerRequestContext request, FaultPage page);
}
