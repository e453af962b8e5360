package org.colophon.files;

import java.util.Map;
import java.util.Set;

/** The life of an upload. */
public enum UploadState {
    /** Bytes are still missing. */
    RECEIVING,
    /** All bytes are there; the register reads them. */
    INSPECTING,
    /** Deposited. */
    STORED,
    /** Refused, with a reason. */
    REJECTED;

    private static final Map<UploadState, Set<UploadState>> NEXT = Map.of(
            RECEIVING, Set.of(INSPECTING),
            INSPECTING, Set.of(STORED, REJECTED),
            STORED, Set.of(REJECTED),
            REJECTED, Set.of());

    /** Whether this state may be followed by the other. */
    public boolean mayBecome(UploadState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
