package org.colophon.fingerprint.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.fingerprint.Fingerprint;
import org.colophon.fingerprint.iscc.IsccCode;
import org.colophon.fingerprint.iscc.IsccUnit;

/**
 * Everything that a file tells: its bytes and, where it can be read, its content.
 *
 * @param bytes size, digests and Data-Code, which every file has
 * @param content media type and codes, or why there are none
 */
public record FileFingerprint(Fingerprint bytes, Extraction content) {

    /** The code of the content, if there is one. */
    public Optional<Finding> contentCode() {
        return content.findings().stream()
                .filter(finding -> finding.part() == Finding.Part.WHOLE)
                .findFirst();
    }

    /** The units of the standard at their full 256 bits, in its order: content, data, instance. */
    public List<IsccUnit> units() {
        List<IsccUnit> units = new ArrayList<>();
        contentCode().ifPresent(finding -> units.add(finding.unit()));
        units.add(bytes.data());
        units.add(bytes.instance());
        return List.copyOf(units);
    }

    /** Codes of parts of the content, which are ours and not of the standard: a film's sound and key frames. */
    public List<Finding> parts() {
        return content.findings().stream()
                .filter(finding -> finding.part() != Finding.Part.WHOLE)
                .toList();
    }

    /** The ISCC-CODE of the units. */
    public IsccCode iscc() {
        return IsccCode.of(units());
    }

    /** Who read what the content code was made of; of the bytes alone, nobody but us. */
    public Extractor extractor() {
        return contentCode().map(Finding::extractor).orElse(Extractor.BYTES);
    }

    /** Why there is no content code though the kind of file should have one. */
    public Optional<Refusal> failure() {
        return Optional.ofNullable(content.refusal()).filter(Refusal::isFailure);
    }
}
