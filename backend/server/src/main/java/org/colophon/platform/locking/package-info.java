/** One act at a time on a work. */
@NullMarked
package org.colophon.platform.locking;

import org.jspecify.annotations.NullMarked;
