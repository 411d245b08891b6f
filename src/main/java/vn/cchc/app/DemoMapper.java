package vn.cchc.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an interrupted loading of the demonstration has already stored. */
public interface DemoMapper {
  List<String> titles(long site);

  @Nullable Long decision(long site, String number);
}
