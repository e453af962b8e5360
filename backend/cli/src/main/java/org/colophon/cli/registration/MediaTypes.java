package org.colophon.cli.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colophon.kernel.WorkCategory;

/** What sort of file this is by its name, and which category of works that suggests. */
final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_EXTENSION = read("""
            image/jpeg jpg jpeg
            image/png png
            image/gif gif
            image/bmp bmp
            image/tiff tif tiff
            image/webp webp
            image/svg+xml svg
            audio/mpeg mp3
            audio/aac aac
            audio/ogg ogg oga
            audio/opus opus
            audio/wav wav
            audio/flac flac
            audio/mp4 m4a
            video/mp4 mp4 m4v
            video/webm webm
            video/ogg ogv
            video/quicktime mov
            video/x-matroska mkv
            text/plain txt
            text/markdown md
            text/html html htm
            application/pdf pdf
            application/epub+zip epub
            application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
            application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
            application/vnd.oasis.opendocument.text odt
            text/x-java-source java
            text/x-python py
            text/javascript js mjs
            text/x-c c h
            model/gltf-binary glb
            model/stl stl
            """);

    private MediaTypes() {}

    static String of(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String known = BY_EXTENSION.get(extension);
        if (known != null) {
            return known;
        }
        try {
            String probed = Files.probeContentType(file);
            return probed == null ? UNKNOWN : probed;
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    /** A guess that the applicant may correct; what suggests nothing is OTHER. */
    static WorkCategory category(String mediaType) {
        return switch (mediaType) {
            case "image/svg+xml" -> WorkCategory.GRAPHIC;
            case "text/x-java-source", "text/x-python", "text/javascript", "text/x-c" -> WorkCategory.SOFTWARE;
            case "application/pdf", "application/epub+zip" -> WorkCategory.WRITTEN;
            default -> categoryOfKind(mediaType);
        };
    }

    private static WorkCategory categoryOfKind(String mediaType) {
        if (mediaType.startsWith("application/vnd.")) {
            return WorkCategory.WRITTEN;
        }
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "image" -> WorkCategory.PHOTOGRAPH;
            case "audio" -> WorkCategory.MUSIC;
            case "video" -> WorkCategory.AUDIOVISUAL;
            case "text" -> WorkCategory.WRITTEN;
            case "model" -> WorkCategory.MODEL;
            default -> WorkCategory.OTHER;
        };
    }

    private static Map<String, String> read(String table) {
        Map<String, String> types = new HashMap<>();
        table.lines().map(line -> line.split(" ")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                types.put(words[i], words[0]);
            }
        });
        return Map.copyOf(types);
    }
}
