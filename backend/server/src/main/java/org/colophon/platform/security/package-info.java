/** Who may do what: the filter chain, the acting party, the check of every handler. */
@NullMarked
package org.colophon.platform.security;

import org.jspecify.annotations.NullMarked;
