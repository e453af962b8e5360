package org.colophon.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The bytes of a request as they arrive; a connection that breaks is the end of them and no more.
 *
 * <p>While bytes arrive, the turn is renewed.
 */
final class Arriving {

    private static final int BUFFER = 64 * 1024;
    private static final Duration RENEWED_EVERY = Upload.HELD.dividedBy(4);

    private final InputStream body;
    private final Clock clock;
    private final Runnable renewal;
    private Instant renewedAt;
    private boolean broken;

    Arriving(InputStream body, Clock clock, Runnable renewal) {
        this.body = new Unbroken(body);
        this.clock = clock;
        this.renewal = renewal;
        this.renewedAt = clock.instant();
    }

    /** Copies at most so many bytes and returns how many came. */
    long copyTo(OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        while (copied < most) {
            int read = body.read(buffer, 0, (int) Math.min(buffer.length, most - copied));
            if (read < 0) {
                return copied;
            }
            out.write(buffer, 0, read);
            copied += read;
            renewIfDue();
        }
        return copied;
    }

    /** Whether there is a byte more; it is taken off. */
    boolean goesOn() throws IOException {
        return body.read() >= 0;
    }

    private void renewIfDue() {
        Instant now = clock.instant();
        if (!now.isBefore(renewedAt.plus(RENEWED_EVERY))) {
            renewal.run();
            renewedAt = now;
        }
    }

    /** Tells failures of the connection, which end the body, from failures of the disk, which must be seen. */
    private final class Unbroken extends FilterInputStream {

        private Unbroken(InputStream body) {
            super(body);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (broken) {
                return -1;
            }
            try {
                return in.read(target, offset, length);
            } catch (IOException e) {
                broken = true;
                return -1;
            }
        }
    }
}
