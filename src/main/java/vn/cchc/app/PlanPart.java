package vn.cchc.app;

import java.util.List;
import vn.cchc.plan.ContentMapper;
import vn.cchc.plan.HolidayMapper;
import vn.cchc.plan.PlanMapper;
import vn.cchc.plan.RuleMapper;
import vn.cchc.plan.TaskMapper;
import vn.cchc.plan.TopicMapper;
import vn.cchc.plan.VersionMapper;

/** The yearly plan and the holiday table. */
final class PlanPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(PlanMapper.class, VersionMapper.class, ContentMapper.class, TopicMapper.class,
      TaskMapper.class, RuleMapper.class, HolidayMapper.class);

  @Override
  public List<Object> resources() {
    return List.of();
  }
}
