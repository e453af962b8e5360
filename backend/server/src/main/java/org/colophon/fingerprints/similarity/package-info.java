/** Codes of files, the index over them and the search for near works. */
@NullMarked
package org.colophon.fingerprints.similarity;

import org.jspecify.annotations.NullMarked;
