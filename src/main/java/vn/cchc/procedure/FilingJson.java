package vn.cchc.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** Filings as they are stored beside a version: a handful that is only ever read as a whole. */
public final class FilingJson {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private FilingJson() {}

  static String write(List<Filing> filings) {
    try {
      return MAPPER.writeValueAsString(filings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<Filing> read(String json) {
    try {
      return json.isEmpty() ? List.of() : MAPPER.readValue(json, new TypeReference<List<Filing>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored filings cannot be read", e);
    }
  }
}
