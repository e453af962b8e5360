/** A real register is killed again and again while people register works with it. */
@NullMarked
package org.colophon.cli.chaos;

import org.jspecify.annotations.NullMarked;
