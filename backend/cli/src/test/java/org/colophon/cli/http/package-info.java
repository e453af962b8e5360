/** The protocols that we speak to a register, against one on loopback. */
@NullMarked
package org.colophon.cli.http;

import org.jspecify.annotations.NullMarked;
