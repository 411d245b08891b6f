package vn.cchc.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file that is read row by row, so that a long one needs no more memory than a short one. */
interface RowSource extends Closeable {
  /** Empty at the end of the file. */
  Optional<RawRow> next() throws IOException;

  /** Whether a row gives its whole procedure, so that whatever it leaves out is to be removed. */
  default boolean whole() {
    return false;
  }
}
