package vn.cchc.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes feeds and site maps as XML, leaving out characters that XML cannot contain. */
final class XmlText {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  XmlText() {
    out = tried(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
    run(() -> out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private interface Making<T> {
    T make() throws XMLStreamException;
  }

  private static <T> T tried(Making<T> making) {
    try {
      return making.make();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Step step) {
    tried(() -> {
      step.run();
      return true;
    });
  }

  XmlText open(String element, String... attributes) {
    run(() -> out.writeStartElement(element));
    attributes(attributes);
    return this;
  }

  private void attributes(String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      String name = pairs[i];
      String value = printable(pairs[i + 1]);
      run(() -> out.writeAttribute(name, value));
    }
  }

  XmlText close() {
    run(out::writeEndElement);
    return this;
  }

  XmlText empty(String element, String... attributes) {
    run(() -> out.writeEmptyElement(element));
    attributes(attributes);
    return this;
  }

  XmlText line(String element, String text, String... attributes) {
    open(element, attributes);
    run(() -> out.writeCharacters(printable(text)));
    return close();
  }

  byte[] bytes() {
    run(out::writeEndDocument);
    run(out::flush);
    return bytes.toByteArray();
  }

  private static String printable(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
