package org.colophon.register;

import java.util.List;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.kernel.FileId;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which file is the picture of a work. */
@Component
class Pictures {

    private final Deposits deposits;

    Pictures(Deposits deposits) {
        this.deposits = deposits;
    }

    /** The first deposited file that has a preview. */
    @Nullable
    FileId of(WorkView work) {
        List<FileId> deposited = work.files().stream()
                .filter(WorkFile::deposited)
                .map(WorkFile::id)
                .toList();
        return deposits.of(deposited).stream()
                .filter(StoredFile::hasPreview)
                .map(StoredFile::id)
                .findFirst()
                .orElse(null);
    }
}
