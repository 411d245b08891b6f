/** Tests of the ledger and the board. */
@NullMarked
package vn.cchc.quota;

import org.jspecify.annotations.NullMarked;
