/** Uploads by tus 1.0.0 and downloads by link, over HTTP. */
@NullMarked
package org.colophon.files.web;

import org.jspecify.annotations.NullMarked;
