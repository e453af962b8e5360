/** Tests of which codes are near. */
@NullMarked
package org.colophon.fingerprints.similarity;

import org.jspecify.annotations.NullMarked;
