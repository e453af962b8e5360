/** What an operator asks of the similarity search, over HTTP. */
@NullMarked
package org.colophon.fingerprints.web;

import org.jspecify.annotations.NullMarked;
