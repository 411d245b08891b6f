package vn.cchc.http;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One of those that a field offers: what is sent, and the words for it. */
public record Choice(String value, String words) {
  public static <T> List<Choice> of(List<T> all, Function<? super T, ?> value, Function<? super T, ?> words) {
    return all.stream().map(one -> new Choice("" + value.apply(one), "" + words.apply(one))).toList();
  }

  public static <T> List<Choice> of(T[] all, Function<? super T, ?> value, Function<? super T, ?> words) {
    return of(Arrays.asList(all), value, words);
  }

  public static <E extends Enum<E>> List<Choice> of(E[] all, Words words) {
    return of(all, Enum::name, words::of);
  }

  public static <E extends Enum<E>> List<Choice> of(List<E> all, Words words) {
    return of(all, Enum::name, words::of);
  }
}
