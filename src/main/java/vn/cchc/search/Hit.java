package vn.cchc.search;

import java.util.List;

/** A found article, with the piece of its text that shows why. */
public record Hit(long article, List<Fragment> snippet) {}
