/** Refusals and failures as problems (RFC 9457), in the reader's language. */
@NullMarked
package org.colophon.platform.problems;

import org.jspecify.annotations.NullMarked;
