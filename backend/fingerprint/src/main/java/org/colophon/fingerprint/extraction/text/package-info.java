/** The words of a document, whatever its format, without its markup. */
@NullMarked
package org.colophon.fingerprint.extraction.text;

import org.jspecify.annotations.NullMarked;
