/** A small portal of an agency, as a host of the module. */
@NullMarked
package vn.cchc.testing.host;

import org.jspecify.annotations.NullMarked;
