package org.colophon.register;

import org.colophon.kernel.WorkCategory;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.works.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Searches the public part of the register, the newest registrations first. */
public interface WorkSearch {

    PageOf<WorkCard> search(Query query, Slice slice);

    /** What is looked for; null and false do not restrict. */
    record Query(
            @Nullable String text,
            @Nullable WorkCategory category,
            @Nullable WorkStatus status,
            @Nullable String language,
            boolean onOffer) {}
}
