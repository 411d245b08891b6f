package vn.cchc.quota;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An earlier post as somebody enters it; null where nothing readable was given. */
record EarlierInput(
    String title, String url, @Nullable LocalDate day, @Nullable Long unit, @Nullable Long topic, String kind,
    @Nullable Long voucher) {}
