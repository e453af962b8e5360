package org.colophon.cli.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.Fingerprint;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.FileFingerprint;
import org.colophon.fingerprint.extraction.FileFingerprinting;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.image.ImageVariant;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.kernel.WorkCategory;
import org.jspecify.annotations.Nullable;

/**
 * A file of this machine with its digests and codes, which were computed here.
 *
 * @param units the codes, each an {@code ISCC:} string
 * @param variants of a picture the codes of its mirror image and middles
 * @param extractor what read the content
 */
public record LocalFile(
        UUID id,
        Path path,
        String name,
        String mediaType,
        long size,
        Digests digests,
        List<String> units,
        Map<String, String> variants,
        String extractor) {

    /** Reads the bytes once and does not ask what they mean. */
    public static LocalFile read(Path path) throws IOException {
        Fingerprint bytes = Fingerprint.of(path, Set.of());
        List<String> units = List.of(bytes.data().toString(), bytes.instance().toString());
        return of(path, bytes, units, Map.of(), Extractor.BYTES);
    }

    /** Reads bytes and content. */
    public static LocalFile read(Path path, FileFingerprinting fingerprinting) throws IOException {
        FileFingerprint file = fingerprinting.of(path, path.getFileName().toString(), Set.of());
        List<String> units = file.units().stream().map(IsccUnit::toString).toList();
        return of(path, file.bytes(), units, variants(file.content().picture()), file.extractor());
    }

    private static LocalFile of(
            Path path, Fingerprint bytes, List<String> units, Map<String, String> variants, Extractor extractor) {
        return new LocalFile(
                UUID.randomUUID(),
                path,
                path.getFileName().toString(),
                MediaTypes.of(path),
                bytes.size(),
                bytes.digests(),
                units,
                variants,
                extractor.toString());
    }

    private static Map<String, String> variants(@Nullable ImageCode picture) {
        return picture == null
                ? Map.of()
                : Stream.of(ImageVariant.values())
                        .filter(variant -> variant != ImageVariant.WHOLE)
                        .collect(Collectors.toMap(
                                ImageVariant::name,
                                variant -> picture.pixels().code(variant).toString()));
    }

    public String title() {
        return FileTitle.of(path);
    }

    public WorkCategory category() {
        return MediaTypes.category(mediaType);
    }

    /** The day of the last change to the file. */
    public LocalDate day(ZoneId zone) throws IOException {
        return Files.getLastModifiedTime(path).toInstant().atZone(zone).toLocalDate();
    }

    /** As the form of an application names it. */
    public Map<String, Object> inForm(boolean deposit) {
        return Map.ofEntries(
                Map.entry("file", id.toString()),
                Map.entry("name", name),
                Map.entry("mediaType", mediaType),
                Map.entry("size", size),
                Map.entry("digests", digests.hexById()),
                Map.entry("units", units),
                Map.entry("variants", variants),
                Map.entry("extractor", extractor),
                Map.entry("computedBy", "COMMAND_LINE"),
                Map.entry("deposit", deposit));
    }
}
