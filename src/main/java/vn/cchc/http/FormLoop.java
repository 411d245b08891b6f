package vn.cchc.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;

/** Answers a posted form: does what it asks, or shows it again with what was typed and what is wrong with it. */
public record FormLoop(Function<List<Problem>, Screen> again, @Nullable Function<Stale, Screen> stale,
    @Nullable Function<Fault, Screen> moved, @Nullable Function<Fault, Screen> foreign) {
  /** Answers where the person goes on. */
  public interface Work<E extends Exception> {
    Response done() throws E;
  }

  public static FormLoop showing(Function<List<Problem>, Screen> again) {
    return new FormLoop(again, null, null, null);
  }

  /** Where somebody saved first, the form with this said above it. */
  public FormLoop whenStale(String key) {
    return whenStale(saved -> again.apply(List.of(new Problem("", key))));
  }

  public FormLoop whenStale(Function<Stale, Screen> screen) {
    return new FormLoop(again, screen, moved, foreign);
  }

  /** Where it can no longer be done, or not by this person. */
  public FormLoop whenRefused(Function<Fault, Screen> screen) {
    return new FormLoop(again, stale, screen, screen);
  }

  public FormLoop whenNotAllowed(Function<Fault, Screen> screen) {
    return new FormLoop(again, stale, moved, screen);
  }

  public <E extends Exception> Response answer(Work<E> work) throws E {
    try {
      return work.done();
    } catch (Problems wrong) {
      return answer(422, again.apply(wrong.list()));
    } catch (Stale saved) {
      return answer(409, orThrow(stale, saved));
    } catch (WrongState refused) {
      return answer(409, orThrow(moved, refused));
    } catch (NotAllowed refused) {
      return answer(403, orThrow(foreign, refused));
    }
  }

  private static <F extends Fault> Screen orThrow(@Nullable Function<? super F, Screen> screen, F fault) {
    if (screen == null) {
      throw fault;
    }
    return screen.apply(fault);
  }

  private static Response answer(int status, Screen screen) {
    return Response.status(status).entity(screen).build();
  }
}
