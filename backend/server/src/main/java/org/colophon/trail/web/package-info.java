/** The log over HTTP, for everybody. */
@NullMarked
package org.colophon.trail.web;

import org.jspecify.annotations.NullMarked;
