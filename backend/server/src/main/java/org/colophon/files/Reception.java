package org.colophon.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.colophon.platform.Acting;
import org.springframework.stereotype.Service;

/** Receives uploads: takes a turn, writes the piece as it arrives, acknowledges it once it is durable. */
@Service
class Reception implements Uploading {

    private final UploadDesk desk;
    private final Vault vault;
    private final Inspector inspector;
    private final DepositLedger deposits;
    private final Clock clock;

    Reception(UploadDesk desk, Vault vault, Inspector inspector, DepositLedger deposits, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.inspector = inspector;
        this.deposits = deposits;
        this.clock = clock;
    }

    @Override
    public long largest() {
        return desk.largest();
    }

    @Override
    public UploadView begin(NewUpload announced, Acting acting) {
        Upload upload = desk.open(announced, acting);
        if (upload.state() == UploadState.INSPECTING) {
            inspector.inspect(upload.id());
        }
        return of(upload.id());
    }

    @Override
    public UploadView of(UUID id) {
        Upload upload = desk.of(id);
        return new UploadView(
                id,
                upload.file(),
                upload.name(),
                upload.received(),
                upload.length(),
                upload.state(),
                upload.reason(),
                upload.state() == UploadState.STORED
                        ? deposits.find(upload.file())
                                .map(DepositLedger.Deposit::file)
                                .orElse(null)
                        : null,
                deposits.previewMissing(id).orElse(null));
    }

    @Override
    public UploadView append(UUID upload, long offset, long announced, InputStream body) {
        Turn turn = desk.take(upload, offset, announced);
        if (receive(turn, new Arriving(body, clock, () -> desk.renew(turn, Upload.HELD)))) {
            inspector.inspect(upload);
        }
        return of(upload);
    }

    /** Whether the upload is whole now. */
    private boolean receive(Turn turn, Arriving body) {
        Piece piece = new Piece(turn, body);
        boolean recorded = false;
        try {
            String blob = vault.put(turn.work(), turn.place(), piece);
            if (piece.bytes() == 0) {
                vault.delete(List.of(blob));
                return false;
            }
            boolean whole = desk.add(turn, piece.bytes(), blob);
            recorded = true;
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException("a piece of upload " + turn.upload() + " cannot be stored", e);
        } finally {
            if (!recorded) {
                desk.release(turn);
            }
        }
    }

    @Override
    public void terminate(UUID upload) {
        try {
            vault.delete(desk.terminate(upload));
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of upload " + upload + " cannot be removed", e);
        }
    }

    /** Writes what arrives of one piece; a body that is longer than the upload is refused and leaves nothing. */
    private static final class Piece implements BlobStore.Content {

        private final Turn turn;
        private final Arriving body;
        private long bytes;

        private Piece(Turn turn, Arriving body) {
            this.turn = turn;
            this.body = body;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            bytes = body.copyTo(out, turn.remaining());
            if (bytes == turn.remaining() && body.goesOn()) {
                throw UploadRefused.longerThanAnnounced(turn.start() + turn.remaining());
            }
        }

        private long bytes() {
            return bytes;
        }
    }
}
