package org.colophon.fingerprint.extraction.worker;

import java.io.IOException;
import java.util.Optional;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.image.HeifReader;
import org.colophon.fingerprint.extraction.image.PictureFormat;
import org.colophon.fingerprint.extraction.image.PictureReader;
import org.colophon.fingerprint.extraction.text.DocumentReader;
import org.colophon.fingerprint.extraction.text.PlainTextReader;
import org.colophon.fingerprint.image.ImageCode;

/** From a file to the codes of its content, in this process. */
final class ContentReader {

    /** What a worker says when it is ready to take files. */
    static final String READY = "application/vnd.colophon.ready";

    private final Settings settings;
    private final DocumentReader documents;
    private final PlainTextReader plainTexts;
    private final PictureReader pictures;
    private final TimedReader timed;
    private final Kinds kinds;

    ContentReader(Settings settings) {
        this.settings = settings;
        this.documents = new DocumentReader(settings.limits());
        this.plainTexts = new PlainTextReader(settings.limits());
        this.pictures = new PictureReader(settings.limits());
        this.timed = new TimedReader(settings);
        this.kinds = new Kinds(documents);
    }

    String mediaType(Job job) {
        return kinds.mediaType(job.file(), job.name());
    }

    Extraction read(Job job, String mediaType) throws IOException, Refused {
        return switch (kinds.of(mediaType)) {
            case PLAIN_TEXT -> plainText(job, mediaType);
            case DOCUMENT -> document(job, mediaType);
            case PICTURE -> picture(job, mediaType);
            case SOUND -> Extraction.of(mediaType, timed.sound(job));
            case FILM -> timed.film(job, mediaType);
            case NONE -> throw new Refused(Refusal.UNKNOWN_KIND);
        };
    }

    private Extraction plainText(Job job, String mediaType) throws IOException, Refused {
        TextCodes codes = new TextCodes();
        plainTexts.read(job.file(), codes);
        return codes.finish(mediaType, PlainTextReader.EXTRACTOR);
    }

    private Extraction document(Job job, String mediaType) throws IOException, Refused {
        TextCodes codes = new TextCodes();
        documents.read(job.file(), mediaType, codes);
        return codes.finish(mediaType, DocumentReader.EXTRACTOR);
    }

    private Extraction picture(Job job, String mediaType) throws IOException, Refused {
        Optional<PictureFormat> format = PictureFormat.of(mediaType);
        if (format.isPresent()) {
            ImageCode code = ImageCode.of(pictures.read(job.file(), format.get()));
            return Extraction.of(mediaType, code, format.get().extractor());
        }
        if (!HeifReader.reads(mediaType)) {
            throw new Refused(Refusal.UNSUPPORTED);
        }
        HeifReader reader = new HeifReader(settings.programs().requireDecoder(), settings.limits());
        return Extraction.of(mediaType, ImageCode.of(reader.read(job.file(), job.time())), reader.extractor());
    }
}
