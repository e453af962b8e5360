package org.colophon.fingerprint.extraction.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;

/** Reads text without markup: as UTF-8 or UTF-16 where it is that, else in the encoding that it looks most like. */
public final class PlainTextReader {

    /** Ours. */
    public static final Extractor EXTRACTOR = new Extractor("plain-text", "1");

    private static final int PIECE = 1 << 14;

    private final Limits limits;

    /** Reads within these limits. */
    public PlainTextReader(Limits limits) {
        this.limits = limits;
    }

    /** Passes on the whole text, a byte order mark apart. */
    public void read(Path file, Words words) throws IOException, Refused {
        if (Files.size(file) > 4L * limits.characters()) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), lenient(charset(file)))) {
            copy(reader, words);
        }
    }

    private void copy(Reader reader, Words words) throws IOException, Refused {
        char[] piece = new char[PIECE];
        long characters = 0;
        for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
            boolean isMarked = characters == 0 && length > 0 && piece[0] == '\ufeff';
            words.append(piece, isMarked ? 1 : 0, isMarked ? length - 1 : length);
            characters += length;
            if (characters > limits.characters()) {
                throw new Refused(Refusal.TOO_LARGE);
            }
        }
    }

    private static CharsetDecoder lenient(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static Charset charset(Path file) throws IOException {
        Charset marked = marked(file);
        return marked != null ? marked : isUtf8(file) ? StandardCharsets.UTF_8 : guessed(file);
    }

    private static @org.jspecify.annotations.Nullable Charset marked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            boolean isBig = first == 0xfe && second == 0xff;
            boolean isLittle = first == 0xff && second == 0xfe;
            return isBig ? StandardCharsets.UTF_16BE : isLittle ? StandardCharsets.UTF_16LE : null;
        }
    }

    /** The whole file: a text that is UTF-8 only at its beginning is something else. */
    private static boolean isUtf8(Path file) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            char[] piece = new char[PIECE];
            while (reader.read(piece) >= 0) {
                // Only whether it can be read is asked.
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Charset guessed(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PIECE)) {
            Charset guess = new Icu4jEncodingDetector().detect(in, new Metadata());
            return guess == null ? StandardCharsets.ISO_8859_1 : guess;
        }
    }
}
