package org.colophon.works;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.FingerprintRegister;
import org.colophon.fingerprints.FingerprintedFile;
import org.colophon.fingerprints.Similarity;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.springframework.stereotype.Component;

/**
 * What the log says of the fingerprints of a work: for each digest and each code of a whole file one line, which ends with
 * who computed it and whether the register saw the bytes.
 */
@Component
class RecordedCodes {

    private final FingerprintRegister fingerprints;
    private final Similarity similarity;

    RecordedCodes(FingerprintRegister fingerprints, Similarity similarity) {
        this.fingerprints = fingerprints;
        this.similarity = similarity;
    }

    /** All of it in one text. */
    String text(WorkId work) {
        Stream<String> digests = fingerprints.ofWork(work).stream().flatMap(RecordedCodes::digests);
        return String.join("\n", Stream.concat(digests, codes(work).stream()).toList());
    }

    /** File, ISCC unit, reader, computer, {@code seen} or {@code declared}. */
    List<String> codes(WorkId work) {
        return similarity.codesOf(work).stream()
                .flatMap(of -> of.codes().stream()
                        .filter(code -> code.part() == CodePart.WHOLE)
                        .map(code -> line(of.file(), code)))
                .toList();
    }

    private static Stream<String> digests(FingerprintedFile file) {
        return file.digests().hexById().entrySet().stream()
                .map(digest -> String.join(
                        " ",
                        file.file().text(),
                        digest.getKey() + "=" + digest.getValue(),
                        "bytes",
                        file.computedBy().name(),
                        seen(file.seenByRegister())));
    }

    private static String line(FileId file, FileCode code) {
        return String.join(
                " ",
                file.text(),
                code.unit().toString(),
                code.extractor().toString(),
                code.computedBy().name(),
                seen(code.seenByRegister()));
    }

    private static String seen(boolean byRegister) {
        return byRegister ? "seen" : "declared";
    }
}
