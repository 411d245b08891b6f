package vn.cchc.site;

/** A smaller form of a picture. */
public record Variant(String sha256, int width, String variantSha256) {}
