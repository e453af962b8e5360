/** Drafts, the gate, submission and the examiner's queue, over HTTP. */
@NullMarked
package org.colophon.applications.web;

import org.jspecify.annotations.NullMarked;
