package org.colophon.payments;

import org.colophon.kernel.Money;

/** What one journal adds to one account; positive where the register owes more afterwards. */
record Posting(Account account, Money amount) {}
