package vn.cchc.site;

/** Is told when a stored text is shown stricter than it is, because today's cleaning differs from that of its time. */
public interface StricterText {
  void shown(long site, long article, long edition);
}
