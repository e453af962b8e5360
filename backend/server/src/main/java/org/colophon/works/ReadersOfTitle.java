package org.colophon.works;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.TitleReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever may see the facts of a work may read its title. */
@Component
class ReadersOfTitle implements TitleReaders {

    private final Visibilities visibilities;
    private final RecordReading records;

    ReadersOfTitle(Visibilities visibilities, RecordReading records) {
        this.visibilities = visibilities;
        this.records = records;
    }

    @Override
    public boolean mayRead(WorkId work, @Nullable Acting reader) {
        return visibilities.showsFacts(work, reader);
    }

    @Override
    public Set<PartyId> namedAuthors(WorkId work) {
        return records.read(List.of(work), null).values().stream()
                .flatMap(record -> record.facts().authors().stream())
                .filter(author -> author.credit() == Credit.REAL_NAME)
                .map(Author::party)
                .collect(Collectors.toSet());
    }
}
