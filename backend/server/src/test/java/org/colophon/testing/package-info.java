/** What tests of every module rely on. */
@NullMarked
package org.colophon.testing;

import org.jspecify.annotations.NullMarked;
