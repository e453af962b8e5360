/** Tests of the module. */
@NullMarked
package org.colophon.works;

import org.jspecify.annotations.NullMarked;
