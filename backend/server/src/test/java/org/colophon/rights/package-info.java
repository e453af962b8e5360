/** Tests of title against the real database. */
@NullMarked
package org.colophon.rights;

import org.jspecify.annotations.NullMarked;
