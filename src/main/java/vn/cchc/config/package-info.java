/** The settings of one installation, with all their problems reported together. */
@NullMarked
package vn.cchc.config;

import org.jspecify.annotations.NullMarked;
