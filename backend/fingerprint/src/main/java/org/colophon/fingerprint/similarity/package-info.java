/** Finds the codes within a given distance, exactly: by looking at every one, as fast as memory delivers them. */
@NullMarked
package org.colophon.fingerprint.similarity;

import org.jspecify.annotations.NullMarked;
