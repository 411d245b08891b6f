/** Images and attachments: accepted by their content, stored by their hash, shown only to those they are for. */
@NullMarked
package vn.cchc.media;

import org.jspecify.annotations.NullMarked;
