package vn.cchc.procedure;

import java.util.Collection;
import java.util.List;
import vn.cchc.db.Paging;
import vn.cchc.route.State;

/** SQL of the registry: every procedure of a site by the version in force, otherwise by the one announced first. */
public interface RegistryMapper {
  /** A field of procedures, and how many are in it. */
  record Field(String field, String slug, long number) {}

  /** A version that a decision will bring once it is posted. */
  record UnderWay(long decisionId, String number, State state, Change changeKind) {}

  List<Version> list(long site, RegistryFilter filter, Paging paging);

  long count(long site, RegistryFilter filter);

  /** In force only, by name. */
  List<Field> fields(long site);

  List<UnderWay> underWay(long procedure);

  /** The newest text of each code that has been announced, by whatever decision. */
  List<Version> texts(long site, Collection<String> codes);
}
