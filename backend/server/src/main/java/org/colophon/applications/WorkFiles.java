package org.colophon.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.works.Wording;
import org.colophon.works.WorkFile;
import org.springframework.stereotype.Component;

/** The files of the forms as the record takes them: of a deposit the register's own findings, else what was declared. */
@Component
class WorkFiles {

    private final Deposits deposits;

    WorkFiles(Deposits deposits) {
        this.deposits = deposits;
    }

    /** The files of each work, as far as they are complete. */
    Map<WorkId, List<WorkFile>> of(List<DraftWork> works) {
        Map<FileId, StoredFile> stored = stored(works);
        Map<WorkId, List<WorkFile>> files = new LinkedHashMap<>();
        for (DraftWork work : works) {
            List<WorkFile> list = new ArrayList<>();
            for (DraftWork.DraftFile file : work.fileList()) {
                FileRule.digests(file)
                        .ifPresent(digests -> file(file, digests, stored).ifPresent(list::add));
            }
            files.put(work.workId(), List.copyOf(list));
        }
        return files;
    }

    /** The codes that the forms declare, by file; what is malformed counts as none. */
    static Map<FileId, DeclaredCodes> codes(List<DraftWork> works) {
        Map<FileId, DeclaredCodes> codes = new LinkedHashMap<>();
        works.stream().flatMap(work -> work.fileList().stream()).forEach(file -> {
            FileId id = file.file();
            if (id != null) {
                DeclaredCodes.read(file.units(), file.variants(), file.extractor())
                        .ifPresent(read -> codes.put(id, read));
            }
        });
        return codes;
    }

    private static Optional<WorkFile> file(DraftWork.DraftFile file, Digests digests, Map<FileId, StoredFile> stored) {
        FileId id = file.file();
        if (id == null) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(Wording.clean(file.name()), id.text());
        StoredFile kept = stored.get(id);
        return Optional.of(kept == null ? declared(id, name, file, digests) : deposited(kept, name));
    }

    private static WorkFile deposited(StoredFile kept, String name) {
        return new WorkFile(
                kept.id(), name, kept.mediaType(), kept.size(), kept.digests(), ComputedBy.SERVER, true, true);
    }

    private static WorkFile declared(FileId id, String name, DraftWork.DraftFile file, Digests digests) {
        return new WorkFile(
                id,
                name,
                Objects.requireNonNullElse(file.mediaType(), "application/octet-stream"),
                Objects.requireNonNullElse(file.size(), 0L),
                digests,
                Objects.requireNonNullElse(file.computedBy(), ComputedBy.BROWSER),
                false,
                false);
    }

    private Map<FileId, StoredFile> stored(List<DraftWork> works) {
        List<FileId> claimed = works.stream()
                .flatMap(work -> work.fileList().stream())
                .filter(file -> Boolean.TRUE.equals(file.deposit()))
                .map(DraftWork.DraftFile::file)
                .filter(Objects::nonNull)
                .toList();
        Map<FileId, StoredFile> stored = new LinkedHashMap<>();
        deposits.of(claimed).forEach(file -> stored.put(file.id(), file));
        return stored;
    }
}
