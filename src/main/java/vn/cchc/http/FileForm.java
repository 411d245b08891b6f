package vn.cchc.http;

import java.util.List;
import java.util.Optional;
import vn.cchc.fault.Problems;

/** A posted form that carries files in its field "file"; one sent without a name is none. */
public record FileForm(Form form, List<SentFile> files) {
  public Optional<SentFile> file() {
    return files.stream().findFirst();
  }

  /** 422 beside the field where nothing was chosen. */
  public List<SentFile> demandFiles() {
    if (files.isEmpty()) {
      throw Problems.of("file", "media.no-file");
    }
    return files;
  }

  public SentFile demandFile() {
    return demandFiles().get(0);
  }
}
