package org.colophon.fingerprint.corpus;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.image.PictureFormat;
import org.colophon.fingerprint.extraction.image.PictureReader;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.image.PictureCodes;

/** A picture of the corpus and its copies, by their codes. */
record Sample(PictureCodes original, Map<Transform, PictureCodes> copies) {

    private static final Path FOLDER = Path.of("../../infra/samples/photos");

    /** All pictures in the order of their names; the processors share the work. */
    static List<Sample> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().parallelStream().map(Sample::of).toList();
        }
    }

    private static Sample of(Path file) {
        try {
            BufferedImage picture = Canvas.of(new PictureReader(Limits.DEFAULT).read(file, PictureFormat.JPEG));
            Map<Transform, PictureCodes> copies = new EnumMap<>(Transform.class);
            for (Transform transform : Transform.values()) {
                copies.put(transform, codes(transform.of(picture)));
            }
            return new Sample(codes(picture), copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(file + " is no picture", e);
        }
    }

    private static PictureCodes codes(BufferedImage picture) {
        return new PictureCodes(ImageCode.of(Canvas.pixels(picture)));
    }

    PictureCodes copy(Transform transform) {
        PictureCodes copy = copies.get(transform);
        if (copy == null) {
            throw new IllegalStateException("every copy is made");
        }
        return copy;
    }
}
