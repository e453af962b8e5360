/** What comes in over HTTP before a handler sees it: sizes, parameters, the pages of the front end. */
@NullMarked
package org.colophon.platform.web;

import org.jspecify.annotations.NullMarked;
