package vn.cchc.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import vn.cchc.text.PlainText;

/** How an article is indexed: each text with accents, folded, and in pairs of words. */
final class Fields {
  static final String ID = "id";
  static final String SITE = "site";
  static final String UNIT = "unit";
  static final String TOPIC = "topic";
  static final String TITLE = "title";
  /** Title and text together. */
  static final String ALL = "all";
  /** What snippets are taken from. */
  static final String SHOWN = "shown";
  private static final int LONGEST_SHOWN = 4_000;
  static final FieldType WORDS = words();

  private Fields() {}

  /** How often a word occurs in a text is enough: pairs make up for positions. */
  private static FieldType words() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  static String folded(String field) {
    return field + Analysis.FOLDED;
  }

  static Document document(IndexedArticle article) {
    String text = article.summary() + "\n" + PlainText.of(article.body()) + "\n" + article.byline();
    String all = article.title() + "\n" + text;
    var document = new Document();
    document.add(new StringField(ID, Long.toString(article.id()), Field.Store.YES));
    document.add(new StringField(SITE, Long.toString(article.siteId()), Field.Store.NO));
    document.add(new StringField(UNIT, Long.toString(article.unitId()), Field.Store.NO));
    for (String topic : article.topics().split(" ")) {
      document.add(new StringField(TOPIC, topic, Field.Store.NO));
    }
    document.add(new Field(TITLE, article.title(), WORDS));
    document.add(new Field(folded(TITLE), article.title(), WORDS));
    document.add(new Field(ALL, all, WORDS));
    document.add(new Field(folded(ALL), all, WORDS));
    document.add(new Field(Analysis.PAIRS, all, WORDS));
    document.add(new StoredField(SHOWN, text.substring(0, Math.min(LONGEST_SHOWN, text.length()))));
    return document;
  }
}
