/** The words that everything else is written in: money, shares, rights, territories, periods, ids, refusals. */
@NullMarked
package org.colophon.kernel;

import org.jspecify.annotations.NullMarked;
