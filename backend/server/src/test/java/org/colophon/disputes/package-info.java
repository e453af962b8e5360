/** Tests of disputes. */
@NullMarked
package org.colophon.disputes;

import org.jspecify.annotations.NullMarked;
