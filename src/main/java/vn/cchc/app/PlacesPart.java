package vn.cchc.app;

import java.util.List;
import vn.cchc.decision.Consequence;
import vn.cchc.posting.MarkPostings;
import vn.cchc.posting.OnePostingPages;
import vn.cchc.posting.OpenPostings;
import vn.cchc.posting.PlaceMapper;
import vn.cchc.posting.PlacePages;
import vn.cchc.posting.Places;
import vn.cchc.posting.PostingMapper;
import vn.cchc.posting.PostingPages;
import vn.cchc.posting.PostingsResource;
import vn.cchc.posting.ProofForm;
import vn.cchc.posting.Reach;
import vn.cchc.posting.ReadPostings;
import vn.cchc.terms.PunctualityPages;
import vn.cchc.terms.ReadPunctuality;
import vn.cchc.terms.TermMapper;

/** The places where procedures are shown, and the legal terms. */
final class PlacesPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(PlaceMapper.class, PostingMapper.class, TermMapper.class);

  private final Common common;
  private final OpenPostings postings;
  private final List<Object> resources;

  PlacesPart(Common c, MediaPart media) {
    common = c;
    postings = new OpenPostings(c.database(), c.clock());
    var reach = new Reach(c.registry());
    var read = new ReadPostings(c.database(), c.clock());
    var mark = new MarkPostings(c.database(), c.journal(), c.clock());
    var places = new Places(c.database(), c.journal(), c.clock(), postings);
    var proofs = new ProofForm(media.takeImage(), media.takeDocument());
    resources = List.of(new PostingsResource(read, mark, reach, c.links()),
        new PostingPages(read, mark, places, reach, proofs, c.links()), new OnePostingPages(read, mark, proofs, c.links()),
        new PlacePages(places, read, reach, c.links()), new PunctualityPages(new ReadPunctuality(c.database(), c.clock()), c.registry()));
  }

  /** For whatever posts decisions. */
  List<Consequence> consequences() {
    return List.of(postings);
  }

  @Override
  public List<Object> resources() {
    return resources;
  }

  @Override
  public void start() {
    common.nightly().add("date-postings", postings::dateUndated);
  }
}
