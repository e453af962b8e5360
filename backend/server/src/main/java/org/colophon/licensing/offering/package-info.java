/** Offers: their versions, and whether the title still allows them. */
@NullMarked
package org.colophon.licensing.offering;

import org.jspecify.annotations.NullMarked;
