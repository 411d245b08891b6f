/** The settings of one installation, all their problems told at once. */
@NullMarked
package vn.cchc.config;

import org.jspecify.annotations.NullMarked;
