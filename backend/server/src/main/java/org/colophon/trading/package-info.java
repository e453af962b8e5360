/** Orders for licences and for transfers of title, from placement to delivery: rights and money move together. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "trail", "accounts", "files", "works", "rights", "licensing", "payments"})
package org.colophon.trading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
