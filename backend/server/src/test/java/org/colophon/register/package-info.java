/** Tests of the module. */
@NullMarked
package org.colophon.register;

import org.jspecify.annotations.NullMarked;
