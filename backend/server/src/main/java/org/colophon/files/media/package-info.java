/** What deposited bytes are: their media type by content, and a bounded preview of pictures. No Spring, no database. */
@NullMarked
package org.colophon.files.media;

import org.jspecify.annotations.NullMarked;
