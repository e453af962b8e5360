/** The process that parses foreign bytes: what it is told, what it answers, and its main loop. */
@NullMarked
package org.colophon.fingerprint.extraction.worker;

import org.jspecify.annotations.NullMarked;
