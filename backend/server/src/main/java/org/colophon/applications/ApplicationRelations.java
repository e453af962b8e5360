package org.colophon.applications;

import java.util.Set;
import java.util.UUID;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.stereotype.Component;

/** How a party stands to an application: it is the {@code applicant}, or nothing. */
@Component
class ApplicationRelations implements Relations {

    private final Applications applications;

    ApplicationRelations(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String object() {
        return "application";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        return applications
                .findById(id)
                .filter(application -> application.applicant().equals(acting.party()))
                .map(application -> Set.of("applicant"))
                .orElse(Set.of());
    }
}
