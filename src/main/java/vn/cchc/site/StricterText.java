package vn.cchc.site;

/** Is told when a stored text is shown stricter than it is, because today's cleaning differs from that of its time. */
public interface StricterText {
  /** subject and id as in the journal; text is the edition or version. */
  void shown(long site, String subject, long id, long text);
}
