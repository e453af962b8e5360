/** Digests of works of any size, several algorithms in one pass over the bytes. */
@NullMarked
package org.colophon.fingerprint;

import org.jspecify.annotations.NullMarked;
