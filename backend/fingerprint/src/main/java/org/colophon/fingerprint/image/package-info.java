/** Codes of still pictures: the Image-Code (ISO 24138, IEP-0004), and what the register adds to find changed copies. */
@NullMarked
package org.colophon.fingerprint.image;

import org.jspecify.annotations.NullMarked;
