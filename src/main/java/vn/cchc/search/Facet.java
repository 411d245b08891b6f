package vn.cchc.search;

import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** What procedures are filtered by, and counted per value. */
public enum Facet {
  FIELD("field"), LEVEL("level"), AUDIENCE("audience"), WAY("way"), ONLINE_LEVEL("onlineLevel"), STATE("state"),
  INTERNAL("internal");

  private static final char BEFORE_LABEL = '|';

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** Its name in addresses. */
  public String parameter() {
    return parameter;
  }

  String field() {
    return "facet." + name();
  }

  void put(Document document, String value, String label) {
    if (!value.isEmpty()) {
      document.add(new StringField(field(), value, Field.Store.NO));
      document.add(new SortedSetDocValuesField(field(), new BytesRef(value + BEFORE_LABEL + label)));
    }
  }

  /** Comma-separated values, each its own label. */
  void putAll(Document document, String values) {
    Arrays.stream(values.split(",")).distinct().forEach(value -> put(document, value, ""));
  }

  static String value(String stored) {
    return stored.substring(0, stored.indexOf(BEFORE_LABEL));
  }

  static String label(String stored) {
    return stored.substring(stored.indexOf(BEFORE_LABEL) + 1);
  }
}
