/** How people sign up and in: passwords, limits of attempts, and proof of an e-mail address. */
@NullMarked
package org.colophon.accounts.credentials;

import org.jspecify.annotations.NullMarked;
