/** The works of a party, their amendment, their visibility and their files, over HTTP. */
@NullMarked
package org.colophon.works.web;

import org.jspecify.annotations.NullMarked;
