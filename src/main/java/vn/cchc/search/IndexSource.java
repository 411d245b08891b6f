package vn.cchc.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import vn.cchc.db.Tx;
import vn.cchc.journal.JournalRow;

/** What an index is of: which rows of the journal touch it, and what is then to be looked for. */
interface IndexSource {
  /** Something with what it is looked for by; the document carries the id, too. */
  record Indexed(long id, Document document) {}

  /** Its name in the feed. */
  String name();

  /** Its folder below the home of the node. */
  String folder();

  /** Changes with fields and analysis: an index of another format is built anew. */
  String format();

  /** The ids that rows of the journal are about. */
  Set<Long> touched(Tx tx, List<JournalRow> rows);

  /** Of these, those that visitors may find. */
  List<Indexed> of(Tx tx, Collection<Long> ids);

  /** All of them, in the order of ids, from after one on. */
  List<Indexed> after(Tx tx, long id, int limit);
}
