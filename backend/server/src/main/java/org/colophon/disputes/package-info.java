/** Disputes: cases against registrations, their clocks, the holds they place and the rulings that end them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "trail",
            "accounts",
            "files",
            "fingerprints",
            "works",
            "rights",
            "applications",
            "licensing",
            "trading",
            "payments"
        })
package org.colophon.disputes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
