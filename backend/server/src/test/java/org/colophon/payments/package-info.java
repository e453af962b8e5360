/** Tests of money. */
@NullMarked
package org.colophon.payments;

import org.jspecify.annotations.NullMarked;
