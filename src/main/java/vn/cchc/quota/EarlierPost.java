package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post made before this system was used, or elsewhere by permission ("tin đã đăng trước"), and who vouches for it. */
record EarlierPost(
    long id, long siteId, String unit, String title, String url, LocalDate postedOn, @Nullable String topic, String kind,
    String vouchedBy, @Nullable Instant removedAt) {}
