/** Title: who holds which right, where and when, in exact shares; the instruments, consents, grants and holds on it. */
@ApplicationModule(allowedDependencies = {"platform", "trail", "accounts", "files"})
@NullMarked
package org.colophon.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
