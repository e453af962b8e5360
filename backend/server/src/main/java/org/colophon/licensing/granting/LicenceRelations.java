package org.colophon.licensing.granting;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.LicenceId;
import org.colophon.licensing.LicenceView;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.stereotype.Component;

/** How a party stands to a licence: {@code licensee}, {@code licensor}. */
@Component
class LicenceRelations implements Relations {

    private final LicenceTable table;

    LicenceRelations(LicenceTable table) {
        this.table = table;
    }

    @Override
    public String object() {
        return "licence";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        Set<String> relations = new HashSet<>();
        table.find(new LicenceId(id)).ifPresent(licence -> add(relations, licence, acting));
        return relations;
    }

    private static void add(Set<String> relations, LicenceView licence, Acting acting) {
        if (licence.licensee().equals(acting.party())) {
            relations.add("licensee");
        }
        if (licence.licensors().contains(acting.party())) {
            relations.add("licensor");
        }
    }
}
