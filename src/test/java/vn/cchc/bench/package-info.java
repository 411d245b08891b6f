/** The benchmark: one command that prints how fast the desk is beside what is required of it; not a test, it fails no build. */
@NullMarked
package vn.cchc.bench;

import org.jspecify.annotations.NullMarked;
