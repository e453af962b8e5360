/** Works and their versions, authors, derivation, numbers, amendment and revocation: the record and nothing else. */
@ApplicationModule(allowedDependencies = {"platform", "trail", "accounts", "files", "fingerprints", "rights"})
@NullMarked
package org.colophon.works;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
