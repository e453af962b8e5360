/** Measures on a corpus of photographs which copies are found and which other pictures are mistaken for copies. */
@NullMarked
package org.colophon.fingerprint.corpus;

import org.jspecify.annotations.NullMarked;
