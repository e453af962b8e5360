package org.colophon.rights;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Refusal;

/** Co-owners whose consent it takes have not given it. */
public final class ConsentMissing extends Refusal {

    private final transient Set<PartyId> missing;

    public ConsentMissing(ConsentKind kind, UUID subject, Set<PartyId> missing) {
        super(
                Kind.CONFLICT,
                "consent-missing",
                Map.of(
                        "kind", kind.name(),
                        "subject", subject.toString(),
                        "count", Integer.toString(missing.size()),
                        "missing", listed(missing)));
        this.missing = Set.copyOf(missing);
    }

    /** Who has not consented. */
    public Set<PartyId> missing() {
        return missing;
    }

    private static String listed(Set<PartyId> parties) {
        return parties.stream().map(PartyId::text).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }
}
