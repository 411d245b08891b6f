/** The ledger of what counts for which quota, the board that shows it, exemptions, explanations and the recount. */
@NullMarked
package vn.cchc.quota;

import org.jspecify.annotations.NullMarked;
