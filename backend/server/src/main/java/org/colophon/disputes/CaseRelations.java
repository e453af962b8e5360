package org.colophon.disputes;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.CaseId;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.stereotype.Component;

/** Who is what to a case: {@code complainant} or {@code respondent}. */
@Component
final class CaseRelations implements Relations {

    private final Cases cases;

    CaseRelations(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String object() {
        return "case";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        return cases.find(new CaseId(id))
                .map(dispute -> relations(dispute, acting))
                .orElseGet(Set::of);
    }

    private static Set<String> relations(Case dispute, Acting acting) {
        Set<String> relations = new HashSet<>();
        if (dispute.complainant().equals(acting.party())) {
            relations.add("complainant");
        }
        if (dispute.respondent().equals(acting.party())) {
            relations.add("respondent");
        }
        return relations;
    }
}
