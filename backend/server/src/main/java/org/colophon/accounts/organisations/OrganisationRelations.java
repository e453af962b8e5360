package org.colophon.accounts.organisations;

import java.util.Set;
import java.util.UUID;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.stereotype.Component;

/** How the user who acts, for whomever, stands to an organisation. */
@Component
class OrganisationRelations implements Relations {

    private final Memberships memberships;

    OrganisationRelations(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public String object() {
        return "organisation";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        return memberships
                .standing(id, acting.user().value())
                .map(membership -> membership.isAdmin() ? Set.of("member", "admin") : Set.of("member"))
                .orElseGet(Set::of);
    }
}
