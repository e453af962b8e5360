/** Which work claims which file, by its digests: the identity look-up and its matches. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "files"})
package org.colophon.fingerprints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
