package org.colophon.files;

import java.util.UUID;
import org.colophon.kernel.WorkId;

/**
 * The right to write the next piece of one upload, held for a while.
 *
 * @param holder names this turn; whoever holds a later one makes this one void
 * @param ordinal the piece's place in the upload
 * @param start the first byte of the piece
 * @param remaining how many bytes are still missing
 */
record Turn(UUID upload, WorkId work, UUID holder, int ordinal, long start, long remaining) {

    /** What the encryption of the piece is bound to. */
    String place() {
        return Places.part(upload, ordinal, start);
    }
}
