/** The database: connections, transactions, retries and pages of rows. */
@NullMarked
package vn.cchc.db;

import org.jspecify.annotations.NullMarked;
