/** The stories of the people who use the desk and its pages, run in a real Chromium. */
@NullMarked
package vn.cchc.browser;

import org.jspecify.annotations.NullMarked;
