/** Tests of the algebra of rights, places and days. */
@NullMarked
package org.colophon.rights.ledger;

import org.jspecify.annotations.NullMarked;
