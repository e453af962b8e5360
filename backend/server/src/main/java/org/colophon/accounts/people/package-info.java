/** Persons, organisations and users: what is kept of them and how they are found and read. */
@NullMarked
package org.colophon.accounts.people;

import org.jspecify.annotations.NullMarked;
