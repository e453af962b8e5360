/** Codes of sound: the Audio-Code (ISO 24138, IEP-0005). */
@NullMarked
package org.colophon.fingerprint.audio;

import org.jspecify.annotations.NullMarked;
