/** What this machine and this Java runtime offer to computations. */
@NullMarked
package org.colophon.fingerprint.machine;

import org.jspecify.annotations.NullMarked;
