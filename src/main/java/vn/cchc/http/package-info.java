/** From faults to responses, sessions, tokens, limits and rendering: everything HTTP that belongs to no feature. */
@NullMarked
package vn.cchc.http;

import org.jspecify.annotations.NullMarked;
