package org.colophon.platform;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

/** What set-up fixed for good; before it, everything but {@link #isFounded} throws {@link SetUpRequired}. */
public interface Register {

    boolean isFounded();

    String name();

    /** The public address, which is also the log's origin, without a final slash. */
    URI origin();

    /** The legal time zone, in which legal days are counted. */
    ZoneId zone();

    /** The pattern of registration numbers, for instance {@code CN-{year}-{class}-{serial:8}{check}}. */
    String numberPattern();

    /** The legal day of this moment. */
    LocalDate today();
}
