package vn.cchc.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import vn.cchc.fault.NotReady;
import vn.cchc.fault.TooLarge;

/** Makes a PDF of a page of ours; it opens no address and no file, whatever the page names. */
public final class Printer {
  /** The largest real procedure has 120,000 characters, a list of 400 some 200,000; a million take 200 MB of heap. */
  static final int LONGEST_PAGE = 700_000;
  private static final int LONG_PAGE = 150_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  /** A crowd asking for documents must not take every thread from those who only read. */
  private static final int MOST_WAITING = 8;
  private static final String STYLE = style();

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
  }

  private final int atOnce;
  private final Semaphore places;

  private interface Work {
    byte[] done() throws IOException;
  }

  /** atOnce documents are laid out at a time, a long one alone; whoever has waited too long is asked to come again. */
  public Printer(int atOnce) {
    this.atOnce = atOnce;
    places = new Semaphore(atOnce, true);
  }

  public byte[] pdf(String html) {
    if (html.length() > LONGEST_PAGE) {
      throw new TooLarge("print.too-large");
    }
    return inPlace(html.length() > LONG_PAGE ? atOnce : 1, () -> layOut(html));
  }

  /** One file made of several, each with its own page numbers. */
  public byte[] together(String title, List<byte[]> documents) {
    var out = new ByteArrayOutputStream(64 * 1024);
    var about = new PDDocumentInformation();
    about.setTitle(title);
    var merger = new PDFMergerUtility();
    merger.setDestinationDocumentInformation(about);
    merger.setDestinationStream(out);
    documents.forEach(document -> merger.addSource(new RandomAccessReadBuffer(document)));
    return inPlace(atOnce, () -> {
      merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
      return out.toByteArray();
    });
  }

  private byte[] inPlace(int taken, Work work) {
    takePlaces(taken);
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      places.release(taken);
    }
  }

  private void takePlaces(int number) {
    try {
      if (places.getQueueLength() < MOST_WAITING && places.tryAcquire(number, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new NotReady("print.busy", PATIENCE);
  }

  private static byte[] layOut(String html) throws IOException {
    Document page = Jsoup.parse(html);
    page.head().appendElement("style").appendChild(new DataNode(STYLE));
    var out = new ByteArrayOutputStream(64 * 1024);
    var drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(QrDrawer.TYPE, new QrDrawer());
    var builder = new PdfRendererBuilder();
    PrintFonts.giveTo(builder);
    builder.useReplacementText("□");
    builder.useObjectDrawerFactory(drawers);
    closeToTheOutside(builder);
    builder.usePdfUaAccessibility(true).withProducer("cchc-desk");
    builder.withW3cDocument(new W3CDom().fromJsoup(page), null).toStream(out).run();
    return out.toByteArray();
  }

  /** Any one of the three would be enough. */
  private static void closeToTheOutside(PdfRendererBuilder builder) {
    builder.useUriResolver((base, address) -> null);
    builder.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(address -> {
      throw new IllegalStateException("a document loads nothing");
    }, "http", "https", "file", "jar", "ftp", "data");
  }

  private static String style() {
    try (InputStream css = Printer.class.getResourceAsStream("print.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
