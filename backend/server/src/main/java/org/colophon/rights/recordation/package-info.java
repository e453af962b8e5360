/** What moves title: first ownership, assignments, rulings. */
@NullMarked
package org.colophon.rights.recordation;

import org.jspecify.annotations.NullMarked;
