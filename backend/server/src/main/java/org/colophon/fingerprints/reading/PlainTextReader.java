package org.colophon.fingerprints.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.text.TextCode;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.fingerprints.FileCode;
import org.springframework.stereotype.Component;

/** Reads plain text in UTF-8. */
@Component
class PlainTextReader implements ContentReader {

    private static final Extractor EXTRACTOR = new Extractor("utf-8", "1");

    @Override
    public ReadContent read(InputStream file, String name) throws IOException {
        Reader text = new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            TextCode code = TextCode.of(text);
            return new ReadContent(
                    List.of(new FileCode(
                            code.unit(),
                            CodePart.WHOLE,
                            0,
                            EXTRACTOR,
                            code.isDiscriminating(),
                            ComputedBy.SERVER,
                            true)),
                    null);
        } catch (CharacterCodingException other) {
            return new ReadContent(List.of(), Refusal.UNKNOWN_KIND.key());
        }
    }
}
