package org.colophon.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.files.media.MediaTypes;
import org.colophon.files.media.PicturePreview;
import org.colophon.files.media.Preview;
import org.colophon.fingerprint.Fingerprint;
import org.colophon.fingerprint.StreamingFingerprint;
import org.springframework.stereotype.Component;

/** Reads a whole file once, as it is stored: its digests, its media type and, of pictures, a preview. */
@Component
class Inspection {

    private static final int BUFFER = 256 * 1024;
    private static final Duration RENEWED_EVERY = Upload.HELD.dividedBy(4);
    private static final Duration FOR_PREVIEW = Duration.ofMinutes(2);

    private final InspectionDesk desk;
    private final UploadDesk uploads;
    private final Vault vault;
    private final PicturePreview previews;
    private final FilesSettings settings;
    private final Clock clock;

    Inspection(
            InspectionDesk desk,
            UploadDesk uploads,
            Vault vault,
            PicturePreview previews,
            FilesSettings settings,
            Clock clock) {
        this.desk = desk;
        this.uploads = uploads;
        this.vault = vault;
        this.previews = previews;
        this.settings = settings;
        this.clock = clock;
    }

    /** Inspects the upload, unless another process does; what fails is tried again by {@link UnfinishedInspections}. */
    void run(UUID upload) {
        desk.take(upload).ifPresent(this::inspect);
    }

    private void inspect(Turn turn) {
        boolean stored = false;
        try (SeekableByteChannel file = vault.open(turn.work(), turn.upload())) {
            desk.store(turn, findings(turn, file));
            stored = true;
        } catch (IOException e) {
            throw new UncheckedIOException("upload " + turn.upload() + " cannot be inspected", e);
        } finally {
            if (!stored) {
                uploads.release(turn);
            }
        }
    }

    private Findings findings(Turn turn, SeekableByteChannel file) throws IOException {
        StreamingFingerprint fingerprint = new StreamingFingerprint(settings.algorithms());
        byte[] head = read(turn, Channels.newInputStream(file), fingerprint);
        String mediaType = MediaTypes.of(head);
        Fingerprint found = fingerprint.finish();
        uploads.renew(turn, FOR_PREVIEW);
        Preview preview = previews.of(file, mediaType);
        byte[] jpeg = preview.jpeg();
        if (jpeg == null) {
            return new Findings(found, mediaType, null, preview.missing());
        }
        String blob = vault.put(turn.work(), Places.preview(turn.upload()), out -> out.write(jpeg));
        return new Findings(found, mediaType, blob, null);
    }

    /** Fingerprints the stream and returns its first bytes. */
    private byte[] read(Turn turn, InputStream in, StreamingFingerprint fingerprint) throws IOException {
        byte[] head = in.readNBytes(MediaTypes.HEAD);
        fingerprint.update(head, 0, head.length);
        byte[] buffer = new byte[BUFFER];
        Instant renewed = clock.instant();
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            fingerprint.update(buffer, 0, length);
            Instant now = clock.instant();
            if (!now.isBefore(renewed.plus(RENEWED_EVERY))) {
                uploads.renew(turn, Upload.HELD);
                renewed = now;
            }
        }
        return head;
    }
}
