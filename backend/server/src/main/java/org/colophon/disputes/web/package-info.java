/** The HTTP of disputes. */
@NullMarked
package org.colophon.disputes.web;

import org.jspecify.annotations.NullMarked;
