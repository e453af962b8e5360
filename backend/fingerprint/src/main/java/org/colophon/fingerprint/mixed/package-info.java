/** Codes of works that consist of several: the Mixed-Code (ISO 24138, IEP-0007). */
@NullMarked
package org.colophon.fingerprint.mixed;

import org.jspecify.annotations.NullMarked;
