/** Where deposited bytes rest: keys per work, streaming encryption, and the folder that stands in for an object store. */
@NullMarked
package org.colophon.files.vault;

import org.jspecify.annotations.NullMarked;
