/** Who holds what: the entries of title, how a share is drawn from them, and how they are kept and read. */
@NullMarked
package org.colophon.rights.ledger;

import org.jspecify.annotations.NullMarked;
