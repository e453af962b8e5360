/** The public register over HTTP: no account is needed. */
@NullMarked
package org.colophon.register.web;

import org.jspecify.annotations.NullMarked;
