package org.colophon.fingerprints.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprints.CodeKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.SoughtFile;
import org.colophon.kernel.FileId;

/** The codes of a question, each once for each file, and the probes they make. */
final class Sought {

    /** A code of a sought file. */
    record Code(SoughtFile file, CodeKind kind, CodePart part, long at, int length, IsccUnit unit) {}

    /** Of a longer text only so many are looked for: half a million letters. */
    private static final int MOST_PASSAGES = 1_250;

    private final List<Code> codes = new ArrayList<>();

    Sought(Iterable<SoughtFile> files, Map<FileId, List<FileCode>> onRecord) {
        for (SoughtFile file : files) {
            Map<Object, Code> distinct = new LinkedHashMap<>();
            add(file, onRecord.getOrDefault(file.file(), List.of()), distinct);
            add(file, CodeLedger.declared(file.declared(), ComputedBy.BROWSER), distinct);
            codes.addAll(distinct.values());
        }
    }

    private static void add(SoughtFile file, List<FileCode> of, Map<Object, Code> distinct) {
        Stream<FileCode> whole = of.stream().filter(code -> code.kind() != CodeKind.PASSAGE);
        Stream<FileCode> passages =
                of.stream().filter(code -> code.kind() == CodeKind.PASSAGE).limit(MOST_PASSAGES);
        Stream.concat(whole, passages)
                .filter(FileCode::isDiscriminating)
                .map(code -> new Code(file, code.kind(), code.part(), code.at(), code.length(), code.unit()))
                .forEach(code -> distinct.putIfAbsent(List.of(code.unit(), code.part()), code));
    }

    List<Code> codes() {
        return codes;
    }

    List<SimilarityIndex.Probe> probes(Radii radii) {
        return codes.stream()
                .map(code -> new SimilarityIndex.Probe(
                        code.kind(), code.unit(), radii.of(code.kind()).candidate()))
                .toList();
    }
}
