package org.colophon.fingerprints.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.FileFingerprint;
import org.colophon.fingerprint.extraction.FileFingerprinting;
import org.colophon.fingerprint.extraction.Finding;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.image.ImageVariant;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.text.PassageCode;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.similarity.PictureLook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has files read in processes of their own. Such a process reads from a folder, so that the deposit lies there, decrypted,
 * as long as it is read; the folder is the register's alone, and what a crash left in it goes at the next start.
 */
@Component
class ExtractingReader implements ContentReader, DisposableBean {

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** Four million letters; of a longer text the beginning is kept. */
    private static final int MOST_PASSAGES = 10_000;

    private final Path folder;
    private final Limits limits = Limits.DEFAULT;
    private @Nullable FileFingerprinting fingerprinting;

    ExtractingReader(@Value("${colophon.data:./data}") Path data) {
        this.folder = data.resolve("reading");
    }

    @Override
    public ReadContent read(InputStream file, String name) throws IOException {
        FileFingerprinting ready = ready();
        Path copy = Files.createTempFile(folder, "deposit-", "");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return content(ready.of(copy, name, Set.of()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Programs are unpacked and tried when the first file is to be read, not while the register starts. */
    private synchronized FileFingerprinting ready() throws IOException {
        FileFingerprinting known = fingerprinting;
        if (known == null) {
            Files.createDirectories(folder, PRIVATE);
            removeLeftovers();
            known = FileFingerprinting.within(limits, folder.resolve("programs"), Readers.AT_ONCE);
            fingerprinting = known;
        }
        return known;
    }

    private void removeLeftovers() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static ReadContent content(FileFingerprint file) {
        Extraction content = file.content();
        List<FileCode> codes = new ArrayList<>();
        codes.add(code(file.bytes().data(), CodePart.WHOLE, 0, Extractor.BYTES, true));
        for (Finding finding : content.findings()) {
            codes.add(code(
                    finding.unit(),
                    CodePart.valueOf(finding.part().name()),
                    finding.at(),
                    finding.extractor(),
                    finding.isDiscriminating()));
        }
        ImageCode picture = content.picture();
        PictureLook look = picture == null ? null : look(picture, file.extractor());
        if (picture != null) {
            codes.addAll(variants(picture, file.extractor()));
        }
        content.passages().stream()
                .limit(MOST_PASSAGES)
                .map(passage -> passage(passage, file.extractor()))
                .forEach(codes::add);
        return new ReadContent(
                codes,
                look,
                content.refusal() == null ? null : content.refusal().key());
    }

    private static FileCode passage(PassageCode passage, Extractor extractor) {
        return new FileCode(
                passage.unit(),
                CodePart.PASSAGE,
                passage.offset(),
                passage.length(),
                extractor,
                true,
                ComputedBy.SERVER,
                true);
    }

    private static List<FileCode> variants(ImageCode picture, Extractor extractor) {
        return Stream.of(ImageVariant.values())
                .filter(variant -> variant != ImageVariant.WHOLE)
                .map(variant -> code(
                        picture.pixels().code(variant),
                        CodePart.valueOf(variant.name()),
                        0,
                        extractor,
                        picture.isDiscriminating()))
                .toList();
    }

    private static PictureLook look(ImageCode picture, Extractor extractor) {
        return new PictureLook(extractor, picture.width(), picture.height(), picture.pixels(), picture.colours());
    }

    private static FileCode code(IsccUnit unit, CodePart part, long at, Extractor extractor, boolean isDiscriminating) {
        return new FileCode(unit, part, at, extractor, isDiscriminating, ComputedBy.SERVER, true);
    }

    @Override
    public synchronized void destroy() {
        FileFingerprinting known = fingerprinting;
        if (known != null) {
            known.close();
        }
    }
}
