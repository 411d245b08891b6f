/** Units, sites, accounts and roles: who somebody is and what he may do. */
@NullMarked
package vn.cchc.identity;

import org.jspecify.annotations.NullMarked;
