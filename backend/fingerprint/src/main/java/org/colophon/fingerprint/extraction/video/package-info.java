/** Films: their signature by the operator's FFmpeg where it can, else some of their pictures. */
@NullMarked
package org.colophon.fingerprint.extraction.video;

import org.jspecify.annotations.NullMarked;
