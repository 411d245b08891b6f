package vn.cchc.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.cchc.db.Tx;
import vn.cchc.journal.JournalRow;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.Standing;
import vn.cchc.text.PlainText;

/** Public procedures, by name, field, code and the agency that handles them. */
public final class ProcedureStock implements IndexSource {
  static final String CODE = "code";
  static final String BY_NAME = "byName";
  static final String BY_DAY = "byDay";
  private static final int LONGEST_SORTED = 120;

  private final Abbreviations abbreviations = new Abbreviations();
  private final Collator vietnamese = Collator.getInstance(new ULocale("vi")).freeze();

  @Override
  public String name() {
    return "search-procedures";
  }

  @Override
  public String folder() {
    return "index-procedures";
  }

  @Override
  public String format() {
    return "1";
  }

  @Override
  public Set<Long> touched(Tx tx, List<JournalRow> rows) {
    return ArticleStock.subjects(rows, ProcedureEntry.SUBJECT);
  }

  @Override
  public List<Indexed> of(Tx tx, Collection<Long> ids) {
    return indexed(tx.mapper(ProcedureMapper.class).standing(ids));
  }

  @Override
  public List<Indexed> after(Tx tx, long id, int limit) {
    return indexed(tx.mapper(ProcedureMapper.class).standingAfter(id, limit));
  }

  private List<Indexed> indexed(List<IndexedProcedure> procedures) {
    return procedures.stream().map(p -> new Indexed(p.id(), document(p))).toList();
  }

  Document document(IndexedProcedure p) {
    var document = new Document();
    document.add(new StringField(Fields.ID, Long.toString(p.id()), Field.Store.YES));
    document.add(new StringField(Fields.SITE, Long.toString(p.siteId()), Field.Store.NO));
    String code = p.code().toLowerCase(Locale.ROOT);
    document.add(new StringField(CODE, code, Field.Store.NO));
    document.add(new StringField(CODE, code.substring(code.indexOf('.') + 1), Field.Store.NO));
    words(document, p);
    Facet.FIELD.put(document, p.fieldSlug(), p.field());
    Facet.LEVEL.putAll(document, p.levels());
    Facet.AUDIENCE.putAll(document, p.audiences());
    Facet.WAY.putAll(document, p.ways());
    Facet.ONLINE_LEVEL.put(document, p.onlineLevel() == null ? "" : p.onlineLevel().name(), "");
    Facet.STATE.put(document, Standing.of(p.changeKind(), p.state()).name(), "");
    Facet.INTERNAL.put(document, Boolean.toString(p.internal()), "");
    String bare = p.name().replaceFirst("^[^\\p{L}\\p{N}]+", "");
    String sorted = bare.substring(0, Math.min(LONGEST_SORTED, bare.length()));
    document.add(new SortedDocValuesField(BY_NAME, new BytesRef(vietnamese.getCollationKey(sorted).toByteArray())));
    LocalDate day = p.effectiveFrom();
    document.add(new NumericDocValuesField(BY_DAY, day == null ? 0 : day.toEpochDay()));
    return document;
  }

  private void words(Document document, IndexedProcedure p) {
    String named = p.name() + "\n" + p.field();
    String all = named + "\n" + PlainText.of(p.words());
    String whole = all + "\n" + abbreviations.besides(all);
    document.add(new Field(Fields.TITLE, named, Fields.WORDS));
    document.add(new Field(Fields.folded(Fields.TITLE), named + "\n" + abbreviations.besides(named), Fields.WORDS));
    document.add(new Field(Fields.ALL, whole, Fields.WORDS));
    document.add(new Field(Fields.folded(Fields.ALL), whole, Fields.WORDS));
    document.add(new Field(Analysis.PAIRS, whole, Fields.WORDS));
  }
}
