package vn.cchc.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import vn.cchc.text.PlainText;

/** How an article lies in the index: each text twice, with accents and folded. */
final class Fields {
  static final String ID = "id";
  static final String SITE = "site";
  static final String UNIT = "unit";
  static final String TOPIC = "topic";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String PUBLISHED = "published";
  /** What snippets are cut from. */
  static final String SHOWN = "shown";
  private static final int LONGEST_SHOWN = 6_000;

  private Fields() {}

  static String folded(String field) {
    return field + Analysis.FOLDED;
  }

  static Document document(IndexedArticle article) {
    String text = article.summary() + "\n" + PlainText.of(article.body()) + "\n" + article.byline();
    var document = new Document();
    document.add(new StringField(ID, Long.toString(article.id()), Field.Store.YES));
    document.add(new StringField(SITE, Long.toString(article.siteId()), Field.Store.NO));
    document.add(new StringField(UNIT, Long.toString(article.unitId()), Field.Store.NO));
    for (String topic : article.topics().split(" ")) {
      document.add(new StringField(TOPIC, topic, Field.Store.NO));
    }
    document.add(new LongField(PUBLISHED, article.publishedAt().toEpochMilli(), Field.Store.NO));
    document.add(new TextField(TITLE, article.title(), Field.Store.NO));
    document.add(new TextField(folded(TITLE), article.title(), Field.Store.NO));
    document.add(new TextField(TEXT, text, Field.Store.NO));
    document.add(new TextField(folded(TEXT), text, Field.Store.NO));
    document.add(new StoredField(SHOWN, text.substring(0, Math.min(LONGEST_SHOWN, text.length()))));
    return document;
  }
}
