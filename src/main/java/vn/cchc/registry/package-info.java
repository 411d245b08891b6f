/** The registry on the desk: every procedure of a site, its versions through time, and the papers kept beside it. */
@NullMarked
package vn.cchc.registry;

import org.jspecify.annotations.NullMarked;
