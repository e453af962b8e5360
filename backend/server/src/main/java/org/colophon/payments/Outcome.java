package org.colophon.payments;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a gateway answers. No answer at all is {@link Unknown}, and never a failure. */
sealed interface Outcome {

    /** The money is ours. */
    record Settled(Instant at) implements Outcome {}

    /** No money comes of this attempt. */
    record Declined(Instant at) implements Outcome {}

    /** The payer has something to do: by name, what; and the reference by which the money will be recognised. */
    record Waiting(@Nullable String reference, Map<String, String> instructions) implements Outcome {}

    /** Nobody knows yet; ask again. */
    record Unknown() implements Outcome {}
}
