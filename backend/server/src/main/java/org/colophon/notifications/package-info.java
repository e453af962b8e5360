/** Tells users what concerns them: an inbox, and mail for those who confirmed an address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "accounts"})
package org.colophon.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
