package org.colophon.fingerprints.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    record Code(SoughtFile file, CodeKind kind, CodePart part, IsccUnit unit) {}

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
        of.stream()
                .filter(FileCode::isDiscriminating)
                .map(code -> new Code(file, code.kind(), code.part(), code.unit()))
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
