/** How JSON is read and written: strictly. */
@NullMarked
package org.colophon.platform.json;

import org.jspecify.annotations.NullMarked;
