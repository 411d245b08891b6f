package vn.cchc.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotFound;

/** Our own styles, scripts and images, served from the class path in both WAR and JAR. */
@Open
@Path("assets")
public final class Assets {
  private static final Map<String, String> TYPES = Map.of(
      "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml",
      "png", "image/png", "woff2", "font/woff2", "map", "application/json", "json", "application/json");
  private static final Map<String, Optional<Asset>> LOADED = new ConcurrentHashMap<>();

  private record Asset(byte[] bytes, String mark, String type) {}

  /** "?v=…" from an asset's content, or nothing if there is no such asset. */
  static String mark(String name) {
    return LOADED.computeIfAbsent(name, Assets::load).map(a -> "?v=" + a.mark()).orElse("");
  }

  @GET
  @Path("{name:.+}")
  public Response asset(@PathParam("name") String name, @QueryParam("v") @Nullable String v, @Context Request request) {
    if (name.contains("..") || LOADED.size() > 5_000) {
      throw new NotFound("fault.no-page");
    }
    Asset asset = LOADED.computeIfAbsent(name, Assets::load).orElseThrow(() -> {
      LOADED.remove(name);
      return new NotFound("fault.no-page");
    });
    var tag = new EntityTag(asset.mark());
    var unchanged = request.evaluatePreconditions(tag);
    var response = unchanged != null ? unchanged : Response.ok(asset.bytes(), asset.type());
    return response.tag(tag)
        .header("Cache-Control", asset.mark().equals(v) ? "public, max-age=31536000, immutable" : "public, max-age=3600")
        .build();
  }

  private static Optional<Asset> load(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try (var in = Assets.class.getClassLoader().getResourceAsStream("META-INF/resources/assets/" + name)) {
      if (in == null || type == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Optional.of(new Asset(bytes, HexFormat.of().formatHex(sum, 0, 6), type));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("asset " + name, e);
    }
  }
}
