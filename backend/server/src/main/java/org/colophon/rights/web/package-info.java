/** Title over HTTP. */
@NullMarked
package org.colophon.rights.web;

import org.jspecify.annotations.NullMarked;
