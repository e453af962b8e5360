/** Offers that the title really allows, and the licences granted from them, in words and for machines. */
@ApplicationModule(allowedDependencies = {"platform", "trail", "accounts", "files", "works", "rights"})
@NullMarked
package org.colophon.licensing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
