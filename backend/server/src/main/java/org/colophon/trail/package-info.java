/** The audit trail: an append-only log of attested acts, its checkpoints and its proofs. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.colophon.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
