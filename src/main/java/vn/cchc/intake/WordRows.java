package vn.cchc.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.cchc.fault.Malformed;

/**
 * The content of a DOCX, block by block: a paragraph outside tables, or a row of a table by its grid. The text is
 * streamed: an object tree of the whole document would need many times its size in memory.
 */
final class WordRows implements Closeable {
  /** A paragraph is a block of one cell that is in no table; table counts from 1. */
  record Block(int table, int row, List<String> cells) {}

  private static final int MOST_COLUMNS = 60;
  private static final int DEEPEST = 200;
  private static final int LONGEST_CELL = 300_000;
  /** Text that the document repeats, or no longer contains. */
  private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom", "instrText", "footnotes");

  private final ZipFile zip;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Deque<Block> ready = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private List<String> above = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int tables;
  private int rows;
  private int inTables;
  private int depth;
  private int span = 1;
  private boolean merged;

  private WordRows(ZipFile zip, InputStream in, XMLStreamReader xml) {
    this.zip = zip;
    this.in = in;
    this.xml = xml;
  }

  static WordRows of(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    var document = zip.getEntry("word/document.xml");
    if (document == null) {
      zip.close();
      throw new Malformed("procedure.file-unreadable");
    }
    InputStream in = zip.getInputStream(document);
    try {
      return new WordRows(zip, in, factory().createXMLStreamReader(in));
    } catch (XMLStreamException damaged) {
      zip.close();
      throw new Malformed("procedure.file-unreadable");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  Optional<Block> next() throws IOException {
    try {
      while (ready.isEmpty() && xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          default -> { }
        }
      }
    } catch (XMLStreamException damaged) {
      throw new IOException(damaged);
    }
    return Optional.ofNullable(ready.poll());
  }

  private void start(String name) throws XMLStreamException {
    if (SKIPPED.contains(name)) {
      skip();
      return;
    }
    if (++depth > DEEPEST) {
      throw new Malformed("procedure.file-unreadable");
    }
    switch (name) {
      case "tbl" -> openTable();
      case "tr" -> cells = inTables == 1 ? new ArrayList<>() : cells;
      case "gridBefore" -> pad(number());
      case "gridSpan" -> span = inTables == 1 ? number() : span;
      case "vMerge" -> merged |= inTables == 1 && !"restart".equals(value());
      case "t" -> { text.append(xml.getElementText()); depth--; }
      case "tab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      default -> { }
    }
    if (text.length() > LONGEST_CELL) {
      throw new Malformed("procedure.file-unreadable");
    }
  }

  private void openTable() {
    if (inTables++ == 0) {
      tables++;
      rows = 0;
      above = new ArrayList<>();
      text.setLength(0);
    }
  }

  private void end(String name) {
    depth--;
    switch (name) {
      case "tbl" -> inTables--;
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tr" -> endRow();
      default -> { }
    }
  }

  private void endParagraph() {
    if (inTables > 0) {
      text.append('\n');
    } else {
      ready.add(new Block(0, 0, List.of(taken())));
    }
  }

  private void endCell() {
    if (inTables != 1) {
      return;
    }
    String own = taken();
    int column = cells.size();
    cells.add(merged && own.isBlank() && column < above.size() ? above.get(column) : own);
    pad(span - 1);
    span = 1;
    merged = false;
  }

  private void endRow() {
    if (inTables == 1) {
      above = cells;
      ready.add(new Block(tables, ++rows, List.copyOf(cells)));
    }
  }

  private void pad(int columns) {
    for (int i = 0; i < columns && inTables == 1 && cells.size() < MOST_COLUMNS; i++) {
      cells.add("");
    }
  }

  private String taken() {
    String words = text.toString().strip();
    text.setLength(0);
    return words;
  }

  private String value() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private int number() {
    return value().matches("\\d{1,2}") ? Integer.parseInt(value()) : 1;
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0 && xml.hasNext();) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    zip.close();
  }
}
