/** Duties: who holds which, since when and by which act. */
@NullMarked
package org.colophon.accounts.duties;

import org.jspecify.annotations.NullMarked;
