/** Reads deposited files in the background, for the codes of their bytes and of their content. */
@NullMarked
package org.colophon.fingerprints.reading;

import org.jspecify.annotations.NullMarked;
