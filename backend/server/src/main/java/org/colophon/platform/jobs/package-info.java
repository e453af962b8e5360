/** What runs by itself: deadlines, recurring jobs, the outbox. */
@NullMarked
package org.colophon.platform.jobs;

import org.jspecify.annotations.NullMarked;
