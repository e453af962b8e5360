/** Licences: granted from offers, numbered, terminated. */
@NullMarked
package org.colophon.licensing.granting;

import org.jspecify.annotations.NullMarked;
