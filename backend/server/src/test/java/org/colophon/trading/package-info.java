/** Tests of orders. */
@NullMarked
package org.colophon.trading;

import org.jspecify.annotations.NullMarked;
