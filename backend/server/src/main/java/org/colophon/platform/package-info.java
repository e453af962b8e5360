/** What every module stands on: security, problems, idempotency, paging, the per-work lock, deadlines, jobs, outbox. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.colophon.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
