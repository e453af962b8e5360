/** Measures what docs/performance.md reports; run by `make bench`, not part of the library. */
@NullMarked
package org.colophon.fingerprint.bench;

import org.jspecify.annotations.NullMarked;
