/** From the bytes of a file to its codes: what is read, by whom, within which limits, and why something was not. */
@NullMarked
package org.colophon.fingerprint.extraction;

import org.jspecify.annotations.NullMarked;
