/** Files of this machine become works. */
@NullMarked
package org.colophon.cli.registration;

import org.jspecify.annotations.NullMarked;
