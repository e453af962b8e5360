package org.colophon.applications;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.files.StoredFile;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.kernel.FileId;
import org.colophon.works.Wording;
import org.springframework.stereotype.Component;

/** The files: at least one, each with two unlike digests; a deposit is here, is the applicant's, and agrees with them. */
@Component
class FileRule implements Rule {

    private static final int MOST_FILES = 500;

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        List<DraftWork.DraftFile> files = work.fileList();
        if (!problems.requires(files, "/files")) {
            return;
        }
        if (files.size() > MOST_FILES) {
            problems.add("/files", "too-many");
        }
        for (int i = 0; i < files.size(); i++) {
            check(work, files.get(i), "/files/" + i, around, problems);
        }
    }

    /** The digests as declared, where they are complete and well-formed. */
    static Optional<Digests> digests(DraftWork.DraftFile file) {
        try {
            Map<DigestAlgorithm, String> hex = new EnumMap<>(DigestAlgorithm.class);
            if (file.digests() != null) {
                file.digests().forEach((id, digest) -> hex.put(DigestAlgorithm.ofId(id), digest));
            }
            boolean isComplete = hex.containsKey(DigestAlgorithm.SHA_256) && hex.containsKey(DigestAlgorithm.BLAKE3);
            return isComplete ? Optional.of(Digests.ofHex(hex)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static void check(
            DraftWork work, DraftWork.DraftFile file, String place, Surroundings around, Problems problems) {
        problems.requireText(Wording.LINE, file.name(), place + "/name");
        checkShape(file, place, problems);
        FileId id = file.file();
        if (problems.requires(id, place + "/file") && id != null) {
            if (around.repeatedFiles().contains(id)) {
                problems.add(place + "/file", "file-repeated");
            }
            checkDeposit(work, file, around, place, problems);
        }
    }

    private static void checkShape(DraftWork.DraftFile file, String place, Problems problems) {
        String type = file.mediaType();
        if (type == null || !type.matches("[a-zA-Z0-9!#$&^_.+-]{1,127}/[a-zA-Z0-9!#$&^_.+-]{1,127}")) {
            problems.add(place + "/mediaType", "media-type-format");
        }
        Long size = file.size();
        if (problems.requires(size, place + "/size") && size != null && size < 1) {
            problems.add(place + "/size", "file-empty");
        }
        if (digests(file).isEmpty()) {
            problems.add(place + "/digests", "digests-required");
        }
        problems.requires(file.computedBy(), place + "/computedBy");
        checkCodes(file, place, problems);
    }

    private static void checkCodes(DraftWork.DraftFile file, String place, Problems problems) {
        Optional<DeclaredCodes> codes = DeclaredCodes.read(file.units(), file.variants(), file.extractor());
        if (codes.isEmpty()) {
            problems.add(place + "/units", "codes-format");
        } else if (!digests(file).map(codes.get()::agreeWith).orElse(true)) {
            problems.add(place + "/units", "codes-contradict-digests");
        }
    }

    private static void checkDeposit(
            DraftWork work, DraftWork.DraftFile file, Surroundings around, String place, Problems problems) {
        if (!Boolean.TRUE.equals(file.deposit())) {
            if (file.computedBy() == ComputedBy.SERVER) {
                problems.add(place + "/computedBy", "server-saw-nothing");
            }
            return;
        }
        StoredFile stored = file.file() == null ? null : around.stored().get(file.file());
        if (stored == null
                || !stored.work().equals(work.id())
                || !stored.depositor().equals(around.applicant())) {
            problems.add(place + "/deposit", "file-not-stored");
            return;
        }
        if (!digests(file).map(stored.digests()::agreeWith).orElse(true)) {
            problems.add(place + "/digests", "file-digests-differ");
        }
    }
}
