/** Pictures of any format as rows of red, green and blue, the right way up and over white. */
@NullMarked
package org.colophon.fingerprint.extraction.image;

import org.jspecify.annotations.NullMarked;
