package vn.cchc.media;

/** One width of an image, stored as a file of its own; for srcset. */
public record Variant(String sha256, int width, String variantSha256) {}
