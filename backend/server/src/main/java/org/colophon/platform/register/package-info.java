/** The register's foundation, fixed at set-up. */
@NullMarked
package org.colophon.platform.register;

import org.jspecify.annotations.NullMarked;
