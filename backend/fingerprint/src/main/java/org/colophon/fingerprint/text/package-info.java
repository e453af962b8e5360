/** Codes of words: the Text-Code (ISO 24138, IEP-0003) and the Meta-Code (IEP-0002), with Unicode frozen at 16.0. */
@NullMarked
package org.colophon.fingerprint.text;

import org.jspecify.annotations.NullMarked;
