/** Units, sites, accounts and roles: who somebody is and what they may do. */
@NullMarked
package vn.cchc.identity;

import org.jspecify.annotations.NullMarked;
