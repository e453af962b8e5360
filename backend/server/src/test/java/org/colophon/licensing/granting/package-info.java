/** Tests of numbers and grants. */
@NullMarked
package org.colophon.licensing.granting;

import org.jspecify.annotations.NullMarked;
