package org.colophon.works;

import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.TitleReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever may see the facts of a work may read its title. */
@Component
class ReadersOfTitle implements TitleReaders {

    private final Visibilities visibilities;

    ReadersOfTitle(Visibilities visibilities) {
        this.visibilities = visibilities;
    }

    @Override
    public boolean mayRead(WorkId work, @Nullable Acting reader) {
        return visibilities.showsFacts(work, reader);
    }
}
