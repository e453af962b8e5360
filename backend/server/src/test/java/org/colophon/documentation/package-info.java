/** Documents that are made from the code, and tests that fail while they differ from what is checked in. */
@NullMarked
package org.colophon.documentation;

import org.jspecify.annotations.NullMarked;
