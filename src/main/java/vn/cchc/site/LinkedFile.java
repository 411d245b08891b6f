package vn.cchc.site;

import org.jspecify.annotations.Nullable;

/** A file of an edition: a picture with its alternative text, or an attachment with its size. */
public record LinkedFile(
    String role, String sha256, String name, String alt, String caption, String credit, String type, long size,
    @Nullable Integer width, @Nullable Integer height) {}
