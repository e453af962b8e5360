/** The Data-Code of ISO 24138: what makes two files alike whatever they hold. */
@NullMarked
package org.colophon.fingerprint.data;

import org.jspecify.annotations.NullMarked;
