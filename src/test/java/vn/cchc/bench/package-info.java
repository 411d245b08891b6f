/** The benchmark: one command that prints what the desk does beside what is asked of it; no test, and it fails no build. */
@NullMarked
package vn.cchc.bench;

import org.jspecify.annotations.NullMarked;
