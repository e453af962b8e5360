/** The hash functions that ISO 24138 is made of, each the same on every machine and path. */
@NullMarked
package org.colophon.fingerprint.hash;

import org.jspecify.annotations.NullMarked;
