package vn.cchc.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.cchc.db.Tx;

/** Everything in a version except its heading and its rules. */
record Contents(List<LegalBasis> bases, List<PlanTopic> topics, List<TaskWhole> tasks, List<String> recipients) {
  static Contents of(Tx tx, long version) {
    var units = tx.mapper(TaskMapper.class).unitsOf(version);
    return new Contents(tx.mapper(ContentMapper.class).bases(version), tx.mapper(TopicMapper.class).ofVersion(version),
        tx.mapper(TaskMapper.class).ofVersion(version).stream().map(t -> TaskWhole.of(t, units)).toList(),
        tx.mapper(ContentMapper.class).recipients(version));
  }

  static void copy(Tx tx, long from, long to) {
    of(tx, from).write(tx, to, task -> task);
  }

  void write(Tx tx, long version, UnaryOperator<Task> each) {
    EditPlan.writeBases(tx, version, bases);
    EditPlan.writeRecipients(tx, version, recipients);
    var mapper = tx.mapper(TopicMapper.class);
    for (int i = 0; i < topics.size(); i++) {
      mapper.add(version, topics.get(i).topicId(), i, topics.get(i).letter(), topics.get(i).label());
    }
    tasks.forEach(t -> EditTasks.write(tx, version, new TaskWhole(each.apply(t.task()), t.lead(), t.coordinating())));
  }
}
