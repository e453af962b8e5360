/** FFmpeg as a program of its own: found, unpacked, started within limits. Never linked. */
@NullMarked
package org.colophon.fingerprint.extraction.ffmpeg;

import org.jspecify.annotations.NullMarked;
