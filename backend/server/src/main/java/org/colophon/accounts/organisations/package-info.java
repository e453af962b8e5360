/** Who belongs to an organisation, and how one comes to. */
@NullMarked
package org.colophon.accounts.organisations;

import org.jspecify.annotations.NullMarked;
