/** How the one jar starts: its folder, its database server, and what it demands of either. */
@ApplicationModule(
        displayName = "Launcher",
        allowedDependencies = {})
@NullMarked
package org.colophon.launcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
