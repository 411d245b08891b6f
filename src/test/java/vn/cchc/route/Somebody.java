package vn.cchc.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Role;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Somebody with one role at one place, and how they stand to what is walked. */
public record Somebody(Standing standing, Role role, Person person, long account) {
  /** They wrote it, their unit holds it, or it is another's. */
  public enum Standing { OWN, SAME_UNIT, OTHER_UNIT, OTHER_SITE }

  /** In every role, in every standing. */
  static List<Somebody> everyone(RunningDesk desk, Agency agency, Agency other) {
    desk.database().change(tx -> {
      for (Role role : Role.values()) {
        boolean above = role != Role.AUTHOR && role != Role.HEAD;
        agency.account(tx, name("unit-", role), role, above ? agency.root : agency.first);
        agency.account(tx, name("other-", role), role, agency.second);
        other.account(tx, name("site-", role), role, above ? other.root : other.first);
      }
    });
    var found = new ArrayList<Somebody>();
    for (Role role : Role.values()) {
      Person inUnit = agency.person(name("unit-", role));
      long account = agency.id(name("unit-", role));
      found.add(new Somebody(Standing.OWN, role, inUnit, account));
      found.add(new Somebody(Standing.SAME_UNIT, role, inUnit, account));
      found.add(new Somebody(Standing.OTHER_UNIT, role, agency.person(name("other-", role)), 0));
      found.add(new Somebody(Standing.OTHER_SITE, role, other.person(name("site-", role)), 0));
    }
    return found;
  }

  private static String name(String place, Role role) {
    return place + role.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return role + " " + standing;
  }
}
