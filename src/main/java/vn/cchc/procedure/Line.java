package vn.cchc.procedure;

import java.util.List;
import vn.cchc.text.WordDiff;

/**
 * One field of a procedure as shown. html is its text, sanitised again; blocks are the words of both texts if it
 * changed; original is what a file had said before it was cleaned, or empty.
 */
public record Line(
    String key, String label, boolean changed, boolean missing, List<WordDiff.Block> blocks, String html, String original) {}
