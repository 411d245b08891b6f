/** From faults to responses, sessions, tokens, limits and rendering: everything HTTP that no feature owns. */
@NullMarked
package vn.cchc.http;

import org.jspecify.annotations.NullMarked;
