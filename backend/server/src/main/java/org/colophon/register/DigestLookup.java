package org.colophon.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Tells whoever has a file whether it is registered. */
public interface DigestLookup {

    /** The registered works with this file, the earliest first. */
    List<RegisteredMatch> find(Digests digests, @Nullable Acting reader);

    /** A work with the file; of a private one only that there is one, and since when. */
    record RegisteredMatch(
            @JsonProperty("private") boolean isPrivate,
            @Nullable WorkId work,
            @Nullable String number,
            @Nullable String title,
            @Nullable WorkStatus status,
            Instant registeredAt) {}
}
