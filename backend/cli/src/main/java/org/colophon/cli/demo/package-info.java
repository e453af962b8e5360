/** The demonstration's story, told through the public HTTP API: people, works, offers, deals, disputes. */
@NullMarked
package org.colophon.cli.demo;

import org.jspecify.annotations.NullMarked;
