@NullMarked
package vn.cchc.search;

import org.jspecify.annotations.NullMarked;
