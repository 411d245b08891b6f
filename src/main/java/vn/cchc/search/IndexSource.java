package vn.cchc.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import vn.cchc.db.Tx;
import vn.cchc.journal.JournalRow;

/** What an index is of: which rows of the journal affect it, and what is then to be looked up. */
interface IndexSource {
  /** Something with the text it is found by; the document also carries the id. */
  record Indexed(long id, Document document) {}

  /** Its name in the feed. */
  String name();

  /** Its folder below the node's home. */
  String folder();

  /** Changes with fields and analysis: an index of another format is rebuilt. */
  String format();

  /** The ids that rows of the journal are about. */
  Set<Long> touched(Tx tx, List<JournalRow> rows);

  /** Of these, those that visitors may find. */
  List<Indexed> of(Tx tx, Collection<Long> ids);

  /** All of them, in the order of ids, starting after one. */
  List<Indexed> after(Tx tx, long id, int limit);
}
