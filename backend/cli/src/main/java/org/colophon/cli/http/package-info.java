/** Talks to a register over its public HTTP API, as a browser does. */
@NullMarked
package org.colophon.cli.http;

import org.jspecify.annotations.NullMarked;
