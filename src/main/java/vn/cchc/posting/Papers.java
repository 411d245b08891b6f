package vn.cchc.posting;

/** Where to print the papers of a posting. */
public final class Papers {
  private Papers() {}

  /** As the posting's decision brings it, which may be before it is in force. */
  public static String sheet(PostingMapper.Line line) {
    return "/thu-tuc/in/quyet-dinh/" + line.decisionId() + "/thu-tuc/" + line.code();
  }

  public static String poster(PostingMapper.Line line) {
    return "/thu-tuc/in/quyet-dinh/" + line.decisionId() + "/ap-phich";
  }

  /** Every sheet of the decision in one file. */
  public static String sheets(long decision) {
    return "/thu-tuc/in/quyet-dinh/" + decision;
  }
}
