package vn.cchc.app;

import java.util.List;

/** Reads what a demonstration cut off while loading already holds. */
public interface DemoMapper {
  List<String> titles(long site);
}
