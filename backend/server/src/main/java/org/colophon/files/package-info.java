/** Deposited files: resumable uploads, bytes encrypted with a key per work, previews and expiring download links. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.colophon.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
