/** Images and attachments: taken in by what they are, kept by their content, shown to whom they are for. */
@NullMarked
package vn.cchc.media;

import org.jspecify.annotations.NullMarked;
