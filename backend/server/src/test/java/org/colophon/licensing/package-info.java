/** Tests of offers and licences against the real database. */
@NullMarked
package org.colophon.licensing;

import org.jspecify.annotations.NullMarked;
