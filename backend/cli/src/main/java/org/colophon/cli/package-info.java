/** The command line: fingerprint, register, verify, and the demo's story. */
@NullMarked
package org.colophon.cli;

import org.jspecify.annotations.NullMarked;
