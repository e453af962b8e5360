package org.colophon.applications;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkView;
import org.springframework.stereotype.Component;

/** Tells of which works a picture can be shown. */
@Component
class WorkPictures {

    private final Deposits deposits;
    private final Visibilities visibilities;

    WorkPictures(Deposits deposits, Visibilities visibilities) {
        this.deposits = deposits;
        this.visibilities = visibilities;
    }

    /** Those of the works that have a picture which this reader may see. */
    Set<WorkId> shown(Collection<WorkView> works, Acting reader) {
        List<FileId> deposited = works.stream()
                .flatMap(work -> work.files().stream())
                .filter(WorkFile::deposited)
                .map(WorkFile::id)
                .toList();
        Set<FileId> pictured = deposits.of(deposited).stream()
                .filter(StoredFile::hasPreview)
                .map(StoredFile::id)
                .collect(toSet());
        return works.stream()
                .filter(work -> work.files().stream().anyMatch(file -> pictured.contains(file.id())))
                .map(WorkView::id)
                .filter(work -> visibilities.showsPreview(work, reader))
                .collect(toSet());
    }
}
