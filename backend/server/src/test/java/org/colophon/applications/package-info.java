/** Tests of the module. */
@NullMarked
package org.colophon.applications;

import org.jspecify.annotations.NullMarked;
