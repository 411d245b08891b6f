package vn.cchc.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Optional;

/** The session behind a request: an account's id, which this package does not look into. */
public record Caller(byte[] tokenHash, long accountId, String csrf, Instant createdAt) {
  private static final String PROPERTY = "cchc.caller";

  public static Optional<Caller> of(ContainerRequestContext request) {
    return Optional.ofNullable((Caller) request.getProperty(PROPERTY));
  }

  void attach(ContainerRequestContext request) {
    request.setProperty(PROPERTY, this);
  }
}
