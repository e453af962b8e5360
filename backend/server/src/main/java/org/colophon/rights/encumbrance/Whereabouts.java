package org.colophon.rights.encumbrance;

import java.util.UUID;
import org.colophon.kernel.WorkId;
import org.colophon.rights.TitleUnknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the work of a hold or a grant that is known by its own id only. */
@Component
class Whereabouts {

    private final JdbcClient database;

    Whereabouts(JdbcClient database) {
        this.database = database;
    }

    void note(UUID id, WorkId work) {
        database.sql("insert into rights.whereabouts (id, work_id) values (:id, :work)")
                .param("id", id)
                .param("work", work.value())
                .update();
    }

    /** Refuses with {@link TitleUnknown}. */
    WorkId of(UUID id) {
        return database.sql("select work_id from rights.whereabouts where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(WorkId::new)
                .orElseThrow(TitleUnknown::new);
    }
}
