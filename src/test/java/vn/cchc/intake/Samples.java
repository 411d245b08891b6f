package vn.cchc.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;

/** Small files of each kind, written by hand so that each can be broken in its own way. */
final class Samples {
  static final String WAYS = "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến5 Ngày làm việc10 USD(/lần)Nộp tại Cổng.Trực tiếp1Miễn phí";

  private Samples() {}

  static List<ReadRow> read(Path file) throws IOException {
    List<ReadRow> rows = new ArrayList<>();
    IntakeFile.read(file, file.getFileName().toString(), rows::add);
    return rows;
  }

  static Path text(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  static Path sheet(Path folder, String name, String[]... rows) throws IOException {
    StringBuilder xml = new StringBuilder();
    for (int r = 0; r < rows.length; r++) {
      xml.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows[r].length; c++) {
        xml.append(cell((char) ('A' + c) + "" + (r + 1), rows[r][c]));
      }
      xml.append("</row>");
    }
    return zip(folder.resolve(name), sheetParts(xml.toString()));
  }

  /** "=1.5" becomes a number, everything else text. */
  private static String cell(String at, String text) {
    return text.startsWith("=") ? "<c r=\"" + at + "\"><v>" + text.substring(1) + "</v></c>"
        : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + Entities.escape(text) + "</t></is></c>";
  }

  static Map<String, String> sheetParts(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet.main"));
    parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    parts.put("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas."
        + "openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows + "</sheetData></worksheet>");
    return parts;
  }

  static Map<String, String> documentParts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document.main"));
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + body + "</w:body></w:document>");
    return parts;
  }

  static Path document(Path folder, String name, String body) throws IOException {
    return zip(folder.resolve(name), documentParts(body));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + Entities.escape(text) + "</w:t></w:r></w:p>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** "^" continues the cell above, "a|3" spans three columns. */
  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      String[] span = cell.split("\\|");
      String merged = span[0].equals("^") ? "<w:vMerge/>" : "";
      String wide = span.length > 1 ? "<w:gridSpan w:val=\"" + span[1] + "\"/>" : "";
      row.append("<w:tc><w:tcPr>").append(wide).append(merged).append("</w:tcPr>")
          .append(paragraph(merged.isEmpty() ? span[0] : "")).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      parts.forEach((name, text) -> {
        try {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
    return file;
  }

  private static String types(String main, String type) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType="
        + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/" + main + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "+xml\"/></Types>";
  }

  private static String relations(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type="
        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target + "\"/></Relationships>";
  }
}
