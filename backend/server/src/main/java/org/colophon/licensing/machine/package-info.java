/** Licences and offers for machines: ODRL in JSON-LD. */
@NullMarked
package org.colophon.licensing.machine;

import org.jspecify.annotations.NullMarked;
