package org.colophon.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colophon.fingerprint.DigestAlgorithm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set about files.
 *
 * @param data the data folder, in which the folder {@code files} and the file {@code keys/deposit.key} stand
 * @param digests the digests that the register computes of every deposited file, by their ids
 */
@ConfigurationProperties("colophon")
record FilesSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue({"sha-256", "blake3"}) List<String> digests,
        @DefaultValue Files files) {

    /**
     * Limits of uploads.
     *
     * @param maxSize the largest file
     * @param unfinishedSize how many bytes of unfinished uploads a party may have announced
     * @param unfinishedUploads how many unfinished uploads a party may have
     * @param keepUnfinished how long an unfinished upload is kept untouched
     * @param previewPixels the largest picture, in pixels, that is decoded for a preview
     */
    record Files(
            @DefaultValue("20GB") DataSize maxSize,
            @DefaultValue("60GB") DataSize unfinishedSize,
            @DefaultValue("200") int unfinishedUploads,
            @DefaultValue("7d") Duration keepUnfinished,
            @DefaultValue("100000000") long previewPixels) {}

    FilesSettings {
        if (!digests.contains(DigestAlgorithm.SHA_256.id())) {
            throw new IllegalArgumentException("colophon.digests must list sha-256, by which files are identified");
        }
    }

    Set<DigestAlgorithm> algorithms() {
        EnumSet<DigestAlgorithm> algorithms = EnumSet.noneOf(DigestAlgorithm.class);
        digests.forEach(id -> algorithms.add(DigestAlgorithm.ofId(id)));
        return algorithms;
    }
}
