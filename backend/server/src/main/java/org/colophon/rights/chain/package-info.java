/** The instruments on record, one after the other. */
@NullMarked
package org.colophon.rights.chain;

import org.jspecify.annotations.NullMarked;
