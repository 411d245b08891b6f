package vn.cchc.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a demonstration cut off while loading already holds. */
public interface DemoMapper {
  List<String> titles(long site);

  @Nullable Long decision(long site, String number);
}
