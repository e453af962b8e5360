package org.colophon.works;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.colophon.rights.Owners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a party stands to a work: {@code owner} today, {@code author} for ever, {@code reader} of a public one. */
@Component
class WorkRelations implements Relations {

    private final Owners owners;
    private final JdbcClient database;
    private final Visibilities visibilities;

    WorkRelations(Owners owners, JdbcClient database, Visibilities visibilities) {
        this.owners = owners;
        this.database = database;
        this.visibilities = visibilities;
    }

    @Override
    public String object() {
        return "work";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        WorkId work = new WorkId(id);
        Set<String> relations = new HashSet<>();
        if (owners.owns(acting.party(), work)) {
            relations.add("owner");
        }
        if (isAuthor(id, acting)) {
            relations.add("author");
        }
        if (visibilities.showsFacts(work, acting)) {
            relations.add("reader");
        }
        return relations;
    }

    private boolean isAuthor(UUID work, Acting acting) {
        return database.sql("select exists (select from works.author where work_id = ? and party = ?)")
                .params(work, acting.party().value())
                .query(Boolean.class)
                .single();
    }
}
