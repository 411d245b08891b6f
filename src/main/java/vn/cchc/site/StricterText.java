package vn.cchc.site;

/** Notified when a stored text is shown more strictly than it is stored, because today's cleaning differs from that of its time. */
public interface StricterText {
  /** subject and id as in the journal; text is the edition or version. */
  void shown(long site, String subject, long id, long text);
}
