/** Acts that happen once for one key. */
@NullMarked
package org.colophon.platform.idempotency;

import org.jspecify.annotations.NullMarked;
