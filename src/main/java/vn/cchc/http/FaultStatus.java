package vn.cchc.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import java.io.EOFException;
import java.sql.SQLException;
import org.glassfish.jersey.server.ParamException;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.fault.Fault;
import vn.cchc.fault.Gone;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.NotReady;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.TooLarge;
import vn.cchc.fault.TooMany;
import vn.cchc.fault.WrongState;

/** Maps a thrown exception to a status and a message. */
record FaultStatus(int status, String key, Object... args) {

  static FaultStatus of(Throwable thrown) {
    Fault fault = faultIn(thrown);
    if (fault != null) {
      return new FaultStatus(statusOf(fault), fault.key(), fault.args());
    }
    if (thrown instanceof UnrecognizedPropertyException unknown) {
      return new FaultStatus(400, "fault.unknown-field", unknown.getPropertyName());
    }
    if (thrown instanceof JsonMappingException wrong) {
      return new FaultStatus(400, "fault.wrong-type", fieldOf(wrong));
    }
    if (thrown instanceof JsonProcessingException) {
      return new FaultStatus(400, "fault.unreadable");
    }
    if (thrown instanceof ParamException param) {
      return new FaultStatus(param instanceof ParamException.PathParamException ? 404 : 400,
          param instanceof ParamException.PathParamException ? "fault.no-page" : "fault.wrong-type", param.getParameterName());
    }
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      return ofStatus(web.getResponse().getStatus());
    }
    // the client hung up before its request was read
    if (thrown instanceof EOFException) {
      return new FaultStatus(400, "fault.unreadable");
    }
    if (foreignLetters(thrown)) {
      return new FaultStatus(400, "fault.foreign-letters");
    }
    return Database.isAway(thrown) ? new FaultStatus(503, "fault.database-away") : new FaultStatus(500, "fault.ours");
  }

  private static FaultStatus ofStatus(int status) {
    return switch (status) {
      case 404 -> new FaultStatus(404, "fault.no-page");
      case 405 -> new FaultStatus(405, "fault.wrong-method");
      case 406 -> new FaultStatus(406, "fault.no-such-form");
      case 413 -> new FaultStatus(413, "fault.too-large", LimitedBody.TEXT_MEGABYTES);
      case 415 -> new FaultStatus(415, "fault.wrong-content-type");
      default -> new FaultStatus(status, "fault.unreadable");
    };
  }

  private static int statusOf(Fault fault) {
    if (fault instanceof Problems) {
      return 422;
    }
    if (fault instanceof Stale || fault instanceof WrongState) {
      return 409;
    }
    if (fault instanceof NotFound) {
      return 404;
    }
    if (fault instanceof Gone) {
      return 410;
    }
    if (fault instanceof NotReady) {
      return 503;
    }
    if (fault instanceof NotAllowed) {
      return 403;
    }
    if (fault instanceof NotSignedIn) {
      return 401;
    }
    if (fault instanceof TooMany) {
      return 429;
    }
    return fault instanceof TooLarge ? 413 : 400;
  }

  /** Jackson and Jersey wrap whatever is thrown while they read. */
  static @Nullable Fault faultIn(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Fault fault) {
        return fault;
      }
    }
    return null;
  }

  private static String fieldOf(JsonMappingException wrong) {
    var path = wrong.getPath();
    String name = path.isEmpty() ? null : path.get(path.size() - 1).getFieldName();
    return name == null ? "JSON" : name;
  }

  /** Codes, slugs and keys are ASCII columns: MariaDB refuses to compare (1267) or store (1366) other letters in them. */
  private static boolean foreignLetters(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && (sql.getErrorCode() == 1267 || sql.getErrorCode() == 1366)) {
        return true;
      }
    }
    return false;
  }
}
