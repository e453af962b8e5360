/** Chromaprint's default algorithm: a 32-bit number for every eighth of a second of sound, bit by bit that of fpcalc. */
@NullMarked
package org.colophon.fingerprint.extraction.audio.chromaprint;

import org.jspecify.annotations.NullMarked;
