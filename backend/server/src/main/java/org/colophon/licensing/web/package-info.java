/** Offers and licences over HTTP. */
@NullMarked
package org.colophon.licensing.web;

import org.jspecify.annotations.NullMarked;
