/** What others read of title: who holds what, who owns, what a grant could rest on. */
@NullMarked
package org.colophon.rights.reading;

import org.jspecify.annotations.NullMarked;
