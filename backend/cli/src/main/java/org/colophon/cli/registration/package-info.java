/** From files on this machine to registered works: title, category and date from the file, digests computed here. */
@NullMarked
package org.colophon.cli.registration;

import org.jspecify.annotations.NullMarked;
