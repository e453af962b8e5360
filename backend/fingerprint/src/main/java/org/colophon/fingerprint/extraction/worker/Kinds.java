package org.colophon.fingerprint.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.text.DocumentReader;

/** What kind of work a file is, by its media type, and the media type by its bytes. */
final class Kinds {

    /** A kind of work, which decides which content code it gets. */
    enum Kind {
        PICTURE,
        PLAIN_TEXT,
        DOCUMENT,
        SOUND,
        FILM,
        NONE
    }

    /** Containers that hold a film or only its sound. */
    private static final Set<String> CONTAINERS = Set.of(
            "application/ogg",
            "application/x-matroska",
            "application/vnd.rn-realmedia",
            "application/mp4",
            "application/mxf");
    /** Notes to be played, not sound. */
    private static final Set<String> SCORES = Set.of("audio/midi", "audio/x-mod");

    private final Detector detector = new DefaultDetector();
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();
    private final DocumentReader documents;

    Kinds(DocumentReader documents) {
        this.documents = documents;
    }

    /** The name is only a hint: where bytes and name disagree, the bytes are believed. */
    String mediaType(Path file, String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            String type =
                    detector.detect(stream, metadata).getBaseType().toString().toLowerCase(Locale.ROOT);
            return Answers.isMediaType(type) ? type : Extraction.UNKNOWN_TYPE;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError senseless) {
            return Extraction.UNKNOWN_TYPE;
        }
    }

    Kind of(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return Kind.PICTURE;
        }
        if (mediaType.startsWith("audio/") && !SCORES.contains(mediaType)) {
            return Kind.SOUND;
        }
        if (mediaType.startsWith("video/") || CONTAINERS.contains(mediaType)) {
            return Kind.FILM;
        }
        if (documents.reads(mediaType)) {
            return Kind.DOCUMENT;
        }
        return isPlainText(mediaType) ? Kind.PLAIN_TEXT : Kind.NONE;
    }

    private boolean isPlainText(String mediaType) {
        return registry.isInstanceOf(mediaType, MediaType.TEXT_PLAIN);
    }
}
