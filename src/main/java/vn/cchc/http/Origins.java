package vn.cchc.http;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotAllowed;

/** Tells requests from our own pages from those made by another site's page: login carries no token that would. */
public record Origins(Links links) {
  private static final List<String> OWN_SITE = List.of("same-origin", "none");

  /** The three request headers that say which page made the request. */
  public record Claim(@Nullable String origin, @Nullable String fetchSite, @Nullable String host) {}

  public void refuseForeign(Claim claim) {
    boolean foreignSite = claim.fetchSite() != null && !OWN_SITE.contains(claim.fetchSite());
    if (foreignSite || claim.origin() != null && !ownHost(claim.origin(), claim.host())) {
      throw new NotAllowed("fault.other-origin");
    }
  }

  /** Certainly our own: an old browser that sends none of the headers does not qualify. */
  boolean proven(Claim claim) {
    boolean ownFetch = claim.fetchSite() == null || "same-origin".equals(claim.fetchSite());
    return ownFetch && claim.origin() != null && ownHost(claim.origin(), claim.host());
  }

  private boolean ownHost(String origin, @Nullable String host) {
    try {
      String from = URI.create(origin).getRawAuthority();
      URI known = links.publicUrl();
      return from != null && (from.equals(host) || known != null && from.equals(known.getRawAuthority()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
