package org.colophon.fingerprint.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.xml.FictionBookParser;
import org.apache.tika.parser.xml.XMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads text documents through Tika's parsers, each chosen here by name, and nothing that is embedded in them. */
public final class DocumentReader {

    /** Ours, then Tika's. */
    public static final Extractor EXTRACTOR = new Extractor("tika", "1-3.3.1");

    private final Limits limits;
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();
    private final Map<MediaType, Parser> parsers = new HashMap<>();

    /** Reads within these limits. */
    public DocumentReader(Limits limits) {
        this.limits = limits;
        ParseContext any = new ParseContext();
        for (Parser parser : List.of(
                new XMLParser(),
                new JSoupParser(),
                new RTFParser(),
                new OfficeParser(),
                new OOXMLParser(),
                new WordMLParser(),
                new Word2006MLParser(),
                new OpenDocumentParser(),
                new FlatOpenDocumentParser(),
                new EpubParser(),
                new FictionBookParser(),
                new PDFParser())) {
            parser.getSupportedTypes(any).forEach(type -> parsers.put(type, parser));
        }
        parsers.remove(MediaType.image("svg+xml"));
    }

    /** Whether files of this type are read as documents. */
    public boolean reads(String mediaType) {
        return parser(mediaType).isPresent();
    }

    /** A type is read by the parser of the nearest more general one. */
    private Optional<Parser> parser(String mediaType) {
        for (MediaType type = registry.normalize(MediaType.parse(mediaType));
                type != null;
                type = registry.getSupertype(type)) {
            Parser parser = parsers.get(type);
            if (parser != null) {
                return Optional.of(parser);
            }
        }
        return Optional.empty();
    }

    /** Passes on the words of the document's body. */
    public void read(Path file, String mediaType, Words words) throws IOException, Refused {
        Parser parser = parser(mediaType).orElseThrow(() -> new Refused(Refusal.UNKNOWN_KIND));
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        BoundedWords bounded = new BoundedWords(words, limits, Files.size(file));
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            parser.parse(stream, new BodyContentHandler(bounded), metadata, context());
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException locked) {
            throw new Refused(Refusal.ENCRYPTED, locked);
        } catch (ZeroByteFileException empty) {
            throw new Refused(Refusal.EMPTY, empty);
        } catch (StackOverflowError nested) {
            throw new Refused(Refusal.BOMB, nested);
        } catch (IOException | SAXException | TikaException | RuntimeException broken) {
            BoundedWords.rethrow(broken);
            throw new Refused(Refusal.DAMAGED, broken);
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** A picture in a document is not its text, and an attachment another file. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("nothing embedded is read");
        }
    }
}
