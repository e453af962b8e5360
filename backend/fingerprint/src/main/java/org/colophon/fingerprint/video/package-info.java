/** Codes of moving pictures: the Video-Code (ISO 24138, IEP-0006). */
@NullMarked
package org.colophon.fingerprint.video;

import org.jspecify.annotations.NullMarked;
