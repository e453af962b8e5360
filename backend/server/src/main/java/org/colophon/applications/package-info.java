/** Applications from the first draft to the decision: completeness, the similarity gate, submission, examination. */
@ApplicationModule(allowedDependencies = {"platform", "trail", "accounts", "files", "fingerprints", "rights", "works"})
@NullMarked
package org.colophon.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
