package org.colophon.trail;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Refusal;
import org.colophon.platform.Call;
import org.colophon.platform.Once;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Performs, waits for the log, answers: what was acknowledged is durable and provable. */
@Component
class RecordedActs implements Acts {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Once once;
    private final StoredTrail trail;
    private final Published published;
    private final JsonMapper json;

    RecordedActs(Once once, StoredTrail trail, Published published, JsonMapper json) {
        this.once = once;
        this.trail = trail;
        this.published = published;
        this.json = json;
    }

    /** What is remembered with the key: the result in JSON and the acts of which the receipt tells. */
    record Performed(String result, List<ActId> acts) {}

    /** The act is done and will be in the log, but the log could not take it in yet; the same request again tells. */
    static final class ReceiptLate extends Refusal {
        ReceiptLate() {
            super(Kind.CONFLICT, "receipt-late");
        }
    }

    @Override
    public <T> Recorded<T> perform(Call call, Object body, Class<T> type, Supplier<T> act) {
        Performed performed = once.perform(call, body, Performed.class, () -> {
            AttestedActs.Collected<T> collected = AttestedActs.during(act);
            return new Performed(json.writeValueAsString(collected.result()), collected.acts());
        });
        return new Recorded<>(json.readValue(performed.result(), type), receipt(performed.acts()));
    }

    private Receipt receipt(List<ActId> acts) {
        if (!published.await(() -> !trail.isPending(acts), LONGEST_WAIT)) {
            throw new ReceiptLate();
        }
        List<TrailEntry> entries = trail.ofActs(acts);
        String checkpoint = entries.isEmpty()
                ? ""
                : trail.checkpointCovering(entries.getLast().position());
        return new Receipt(acts, entries.stream().map(this::proven).toList(), checkpoint);
    }

    private Receipt.Entry proven(TrailEntry entry) {
        return new Receipt.Entry(
                entry.position(), entry.type(), entry.act(), entry.work(), entry.at(), trail.proof(entry.position()));
    }
}
