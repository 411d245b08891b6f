package vn.cchc.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** Checks query and path values: strings in NFC, months as YYYY-MM. */
@Provider
public final class NfcParams implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    if (type == String.class) {
      return (ParamConverter<T>) new Strings();
    }
    return type == YearMonth.class ? (ParamConverter<T>) new Months() : null;
  }

  private static final class Strings implements ParamConverter<String> {
    @Override
    public @Nullable String fromString(@Nullable String value) {
      return value == null ? null : InputText.in(value);
    }

    @Override
    public String toString(String value) {
      return value;
    }
  }

  private static final class Months implements ParamConverter<YearMonth> {
    @Override
    public @Nullable YearMonth fromString(@Nullable String value) {
      if (value == null || value.isBlank()) {
        return null;
      }
      try {
        return YearMonth.parse(value);
      } catch (DateTimeException e) {
        throw new Malformed("fault.not-a-month", value);
      }
    }

    @Override
    public String toString(YearMonth value) {
      return value.toString();
    }
  }
}
