package org.colophon.register;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.iscc.IsccCode;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.fingerprints.CodeKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.Similarity;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkNotFound;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PublishedCodes implements IsccExport {

    private static final String CONTEXT = "http://purl.org/iscc/context/0.5.0.jsonld";
    private static final String SCHEMA = "http://purl.org/iscc/schema/0.5.0.json";

    /** A multihash of BLAKE3 with 32 bytes. */
    private static final String BLAKE3 = "1e20";

    private final WorkRecords records;
    private final Visibilities visibilities;
    private final PublicRecord publicRecord;
    private final Similarity similarity;
    private final Register register;

    PublishedCodes(
            WorkRecords records,
            Visibilities visibilities,
            PublicRecord publicRecord,
            Similarity similarity,
            Register register) {
        this.records = records;
        this.visibilities = visibilities;
        this.publicRecord = publicRecord;
        this.similarity = similarity;
        this.register = register;
    }

    @Override
    public List<IsccMetadata> of(WorkId id, @Nullable Acting reader) {
        visibilities.requireFacts(id, reader);
        if (!visibilities.showsCodes(id, reader)) {
            throw new WorkNotFound();
        }
        WorkView work = records.of(id);
        List<String> creators = publicRecord.work(work, reader).authors().stream()
                .map(WorkPage.PublicAuthor::name)
                .filter(Objects::nonNull)
                .toList();
        Map<FileId, List<FileCode>> codes =
                similarity.codesOf(id).stream().collect(toMap(Similarity.FileCodes::file, Similarity.FileCodes::codes));
        return work.files().stream()
                .map(file -> metadata(work, file, creators, codes.getOrDefault(file.id(), List.of())))
                .toList();
    }

    private IsccMetadata metadata(WorkView work, WorkFile file, List<String> creators, List<FileCode> codes) {
        Optional<FileCode> content =
                best(codes.stream().filter(code -> code.kind().isContent()).toList());
        Optional<FileCode> data =
                best(codes.stream().filter(code -> code.kind() == CodeKind.DATA).toList());
        List<IsccUnit> units = new ArrayList<>();
        content.map(FileCode::unit).ifPresent(units::add);
        data.map(FileCode::unit).ifPresent(units::add);
        byte[] blake3 = blake3(file.digests());
        if (blake3 != null) {
            units.add(IsccUnit.of(UnitType.INSTANCE, blake3));
        }
        String page = register.origin() + "/works/" + work.id();
        return new IsccMetadata(
                CONTEXT,
                type(content),
                SCHEMA,
                data.isPresent() && blake3 != null ? IsccCode.of(units).toString() : null,
                units.stream().map(IsccUnit::toString).toList(),
                work.facts().title(),
                file.name(),
                file.size(),
                file.mediaType(),
                blake3 == null ? null : BLAKE3 + file.digests().hex(DigestAlgorithm.BLAKE3),
                creators,
                page,
                work.facts().language(),
                work.registeredAt().toString(),
                page,
                creators.isEmpty() ? null : String.join(", ", creators),
                content.map(FileCode::extractor).orElse(Extractor.BYTES).toString());
    }

    /** What the register computed itself, and of that the last, before what was declared. */
    private static Optional<FileCode> best(List<FileCode> codes) {
        return codes.stream()
                .filter(code -> code.part() == CodePart.WHOLE)
                .reduce((one, later) -> later.seenByRegister() || !one.seenByRegister() ? later : one);
    }

    private static byte @Nullable [] blake3(Digests digests) {
        return digests.algorithms().contains(DigestAlgorithm.BLAKE3) ? digests.bytes(DigestAlgorithm.BLAKE3) : null;
    }

    private static String type(Optional<FileCode> content) {
        return switch (content.map(FileCode::kind).orElse(CodeKind.DATA)) {
            case TEXT -> "TextDigitalDocument";
            case IMAGE -> "ImageObject";
            case AUDIO -> "AudioObject";
            case VIDEO -> "VideoObject";
            default -> "CreativeWork";
        };
    }
}
