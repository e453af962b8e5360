/** Sound as the numbers of which the Audio-Code is made. */
@NullMarked
package org.colophon.fingerprint.extraction.audio;

import org.jspecify.annotations.NullMarked;
