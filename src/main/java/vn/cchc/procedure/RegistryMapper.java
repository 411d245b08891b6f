package vn.cchc.procedure;

import java.util.Collection;
import java.util.List;
import vn.cchc.db.Paging;
import vn.cchc.route.State;

/** SQL of the registry: every procedure of a site by the turn that holds now, or else by the one announced first. */
public interface RegistryMapper {
  /** A field of procedures, and how many stand in it. */
  record Field(String field, String slug, long number) {}

  /** A turn that a decision not posted yet is to bring. */
  record UnderWay(long decisionId, String number, State state, Change changeKind) {}

  List<Version> list(long site, RegistryFilter filter, Paging paging);

  long count(long site, RegistryFilter filter);

  /** Of what is in force, by name. */
  List<Field> fields(long site);

  List<UnderWay> underWay(long procedure);

  /** The newest text of each code that has been announced, from whatever decision. */
  List<Version> texts(long site, Collection<String> codes);
}
