/** The structure and format of the International Standard Content Code: ISO 24138, as drafted in IEP-0001 and IEP-0010. */
@NullMarked
package org.colophon.fingerprint.iscc;

import org.jspecify.annotations.NullMarked;
