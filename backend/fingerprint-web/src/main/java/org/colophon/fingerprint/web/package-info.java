/** What the pages call of the fingerprint library once it is WebAssembly, and how bytes and text cross over. */
@NullMarked
package org.colophon.fingerprint.web;

import org.jspecify.annotations.NullMarked;
