/** Money: double-entry accounts, the escrow of every order, payments through gateways, statements. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "trail", "accounts"})
package org.colophon.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
