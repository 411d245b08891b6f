/** A small portal of an agency that hosts the module. */
@NullMarked
package vn.cchc.testing.host;

import org.jspecify.annotations.NullMarked;
