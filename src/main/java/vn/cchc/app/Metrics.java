package vn.cchc.app;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ClientAddress;
import vn.cchc.http.Open;

/** The figures in Prometheus' format: for this machine alone, or for holders of CCHC_METRICS_TOKEN. */
@Open
@Path("metrics")
public final class Metrics {
  private static final String LOOPBACK = "127(\\.\\d+){3}|\\[?(::1|(0:){7}1)]?";

  private final PrometheusMeterRegistry meters;
  private final ClientAddress addresses;
  private final @Nullable String token;

  public Metrics(PrometheusMeterRegistry meters, ClientAddress addresses, @Nullable String token) {
    this.meters = meters;
    this.addresses = addresses;
    this.token = token;
  }

  @GET
  @Produces("text/plain;version=0.0.4;charset=utf-8")
  public String figures(@Context HttpServletRequest request) {
    if (!holdsToken(request) && !fromHere(request)) {
      throw new NotFound("fault.no-page");
    }
    return meters.scrape();
  }

  private boolean holdsToken(HttpServletRequest request) {
    String sent = request.getHeader("Authorization");
    return token != null && sent != null && MessageDigest.isEqual(
        ("Bearer " + token).getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  /** Behind a proxy on this machine every request seems local, so any address it reports must be local as well. */
  private boolean fromHere(HttpServletRequest request) {
    boolean untold = Stream.of("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP")
        .anyMatch(header -> request.getHeader(header) != null);
    String address = addresses.of(request);
    return address.matches(LOOPBACK) && (!untold || !address.equals(request.getRemoteAddr()));
  }
}
