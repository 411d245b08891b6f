package vn.cchc.plan;

import java.util.List;

/** SQL of the legal bases and recipients of a version. */
public interface ContentMapper {
  List<LegalBasis> bases(long version);

  int clearBases(long version);

  int addBasis(long version, int ord, LegalBasis basis);

  List<String> recipients(long version);

  int clearRecipients(long version);

  int addRecipient(long version, int ord, String name);
}
