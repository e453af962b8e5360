/** The inbox over HTTP. */
@NullMarked
package org.colophon.notifications.web;

import org.jspecify.annotations.NullMarked;
