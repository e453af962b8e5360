/** The HTTP of orders. */
@NullMarked
package org.colophon.trading.web;

import org.jspecify.annotations.NullMarked;
