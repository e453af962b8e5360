/** The story hangs together before anybody hears it. */
@NullMarked
package org.colophon.cli.demo;

import org.jspecify.annotations.NullMarked;
