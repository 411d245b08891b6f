/** Steps and approvals of any subject: whose turn it is, and the rule of two persons. */
@NullMarked
package vn.cchc.route;

import org.jspecify.annotations.NullMarked;
