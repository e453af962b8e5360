/** The server: a modular monolith, one package per module. */
@NullMarked
package org.colophon;

import org.jspecify.annotations.NullMarked;
