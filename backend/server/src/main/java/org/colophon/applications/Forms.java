package org.colophon.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.Refusal.Field;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The forms of an application's works, kept as documents. */
@Component
class Forms {

    private final JdbcClient database;
    private final JsonMapper json;

    Forms(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<DraftWork> of(ApplicationId application) {
        return database.sql("select form from applications.work where application_id = ? order by position")
                .param(application.value())
                .query((row, n) -> json.readValue(row.getString("form"), DraftWork.class))
                .list();
    }

    Optional<DraftWork> find(WorkId work) {
        return database.sql("select form from applications.work where work_id = ?")
                .param(work.value())
                .query((row, n) -> json.readValue(row.getString("form"), DraftWork.class))
                .optional();
    }

    List<WorkId> worksOf(ApplicationId application) {
        return database.sql("select work_id from applications.work where application_id = ? order by position")
                .param(application.value())
                .query((row, n) -> new WorkId(row.getObject("work_id", UUID.class)))
                .list();
    }

    /** Keeps these forms in place of the earlier ones; an id that another application uses is refused. */
    void replace(ApplicationId application, List<DraftWork> works) {
        remove(application);
        List<Field> taken = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            if (!insert(application, i, works.get(i))) {
                taken.add(new Field("/works/" + i + "/id", "work-id-taken"));
            }
        }
        if (!taken.isEmpty()) {
            throw new DraftRefused(taken);
        }
    }

    /** Keeps the forms as they are received: every author a party, and the end of the term where it is known. */
    void receive(List<ReceivedWork> works) {
        for (ReceivedWork work : works) {
            database.sql("update applications.work set form = ?::jsonb, term_ends = ? where work_id = ?")
                    .param(json.writeValueAsString(work.form()))
                    .param(work.termEnds())
                    .param(work.id().value())
                    .update();
        }
    }

    List<ReceivedWork> receivedOf(ApplicationId application) {
        return database.sql("select form, term_ends from applications.work where application_id = ? order by position")
                .param(application.value())
                .query((row, n) -> new ReceivedWork(
                        json.readValue(row.getString("form"), DraftWork.class),
                        row.getObject("term_ends", LocalDate.class)))
                .list();
    }

    void remove(ApplicationId application) {
        database.sql("delete from applications.work where application_id = ?")
                .param(application.value())
                .update();
    }

    Optional<ApplicationId> applicationOf(WorkId work) {
        return database.sql("select application_id from applications.work where work_id = ?")
                .param(work.value())
                .query((row, n) -> new ApplicationId(row.getObject("application_id", UUID.class)))
                .optional();
    }

    private boolean insert(ApplicationId application, int position, DraftWork work) {
        return database.sql("""
                        insert into applications.work (work_id, application_id, position, form)
                        values (?, ?, ?, ?::jsonb) on conflict (work_id) do nothing
                        """)
                        .param(work.workId().value())
                        .param(application.value())
                        .param(position)
                        .param(json.writeValueAsString(work))
                        .update()
                == 1;
    }
}
