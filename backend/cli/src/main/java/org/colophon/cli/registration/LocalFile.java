package org.colophon.cli.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.Fingerprint;
import org.colophon.kernel.WorkCategory;

/** A file of this machine with its digests, which were computed here. */
public record LocalFile(UUID id, Path path, String name, String mediaType, long size, Digests digests) {

    /** Reads the file once. */
    public static LocalFile read(Path path) throws IOException {
        Fingerprint fingerprint = Fingerprint.of(path, Set.of());
        String name = path.getFileName().toString();
        return new LocalFile(
                UUID.randomUUID(), path, name, MediaTypes.of(path), fingerprint.size(), fingerprint.digests());
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
        return Map.of(
                "file", id.toString(),
                "name", name,
                "mediaType", mediaType,
                "size", size,
                "digests", digests.hexById(),
                "computedBy", "COMMAND_LINE",
                "deposit", deposit);
    }
}
