/** What burdens title: consents, holds and licences. */
@NullMarked
package org.colophon.rights.encumbrance;

import org.jspecify.annotations.NullMarked;
