/** What the public reads, composed: search, the page of a work, certificates, look-ups, statistics. */
@ApplicationModule(
        allowedDependencies = {"platform", "trail", "accounts", "files", "fingerprints", "works", "rights", "licensing"
        })
@NullMarked
package org.colophon.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
