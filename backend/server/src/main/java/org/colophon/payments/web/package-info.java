/** The HTTP of payments: what waits for the treasurer, statements, methods. */
@NullMarked
package org.colophon.payments.web;

import org.jspecify.annotations.NullMarked;
