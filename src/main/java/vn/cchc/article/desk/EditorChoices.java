package vn.cchc.article.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.http.Form;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Topic;

/** What can be chosen in the editor's form: units, topics as the year's plan letters them, audiences, languages. */
record EditorChoices(List<Unit> units, List<Unit> coUnits, List<TopicChoice> topics, List<String> audiences,
    List<String> languages) {

  record TopicChoice(String slug, String letter, String label, String pillarKey) {
    String words() {
      return letter.isEmpty() ? label : letter + ") " + label;
    }
  }

  static EditorChoices of(Actor actor, Site site, LocalDate today, Plans plans, Form typed) {
    var inSite = actor.units().inOrder().stream().filter(u -> actor.units().writes(u.id(), site, today)).toList();
    var own = inSite.stream().filter(u -> actor.writesFor(u.id()) || typed.get("unit").equals("" + u.id())).toList();
    return new EditorChoices(own, inSite, topics(plans, site, today, typed), audiences(typed), site.languageList());
  }

  /** The plan's topics in its own order and letters, then those that only the site has. */
  static List<TopicChoice> topics(Plans plans, Site site, LocalDate today, Form typed) {
    var choices = new ArrayList<TopicChoice>();
    plans.topicsInPlan(site.id(), today.getYear())
        .forEach(t -> choices.add(new TopicChoice(t.slug(), t.letter(), t.label(), "pillar." + t.pillar())));
    Set<String> inPlan = choices.stream().map(TopicChoice::slug).collect(Collectors.toSet());
    for (Topic topic : plans.topics(site.id(), today)) {
      if (inPlan.add(topic.slug())) {
        choices.add(new TopicChoice(topic.slug(), "", topic.name(), "pillar." + topic.pillar()));
      }
    }
    typed.all("topics").stream().filter(inPlan::add).forEach(slug -> choices.add(new TopicChoice(slug, "", slug, "")));
    return choices;
  }

  private static List<String> audiences(Form typed) {
    var usual = Stream.of(Words.VI.of("article.usual-audiences").split(";")).map(String::strip);
    return List.copyOf(Stream.concat(usual, typed.all("audience").stream())
        .collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
