package vn.cchc.search;

import java.util.List;

/** An article found, with the piece of its text that shows why. */
public record Hit(long article, List<Fragment> snippet) {}
