/** Who is who: parties, users, members, duties and credentials; all personal data stands here and nowhere else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "trail"})
package org.colophon.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
