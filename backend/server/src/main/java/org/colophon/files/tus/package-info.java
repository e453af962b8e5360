/** The words of tus 1.0.0, the open protocol for resumable uploads: headers, numbers and metadata, strictly read. */
@NullMarked
package org.colophon.files.tus;

import org.jspecify.annotations.NullMarked;
