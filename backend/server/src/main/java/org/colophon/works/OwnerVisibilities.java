package org.colophon.works;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.rights.Owners;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Owners and authors see their work; examiners and adjudicators see what they have to judge. */
@Service
@Transactional(readOnly = true)
class OwnerVisibilities implements Visibilities {

    private final JdbcClient database;
    private final Owners owners;

    OwnerVisibilities(JdbcClient database, Owners owners) {
        this.database = database;
        this.owners = owners;
    }

    @Override
    public boolean showsFacts(WorkId work, @Nullable Acting reader) {
        return !visible(List.of(work), reader).isEmpty();
    }

    @Override
    public boolean showsPreview(WorkId work, @Nullable Acting reader) {
        Visibility visibility = ofPublic(List.of(work)).get(work);
        return visibility != null && (visibility.shows(Visibility.PREVIEW) || knows(work, reader));
    }

    @Override
    public boolean showsCodes(WorkId work, @Nullable Acting reader) {
        boolean isPublished = database.sql(
                        "select codes_published and visibility <> 'PRIVATE' from works.work where work_id = ?")
                .param(work.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return isPublished || (reader != null && owners.owns(reader.party(), work));
    }

    @Override
    public Set<WorkId> visible(Collection<WorkId> works, @Nullable Acting reader) {
        return ofPublic(works).entrySet().stream()
                .filter(entry -> entry.getValue().shows(Visibility.FACTS) || knows(entry.getKey(), reader))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    @Override
    public Visibility ofPublic(WorkId work) {
        Visibility visibility = ofPublic(List.of(work)).get(work);
        if (visibility == null) {
            throw new WorkNotFound();
        }
        return visibility;
    }

    @Override
    public void requireFacts(WorkId work, @Nullable Acting reader) {
        if (!showsFacts(work, reader)) {
            throw new WorkNotFound();
        }
    }

    private Map<WorkId, Visibility> ofPublic(Collection<WorkId> works) {
        return database
                .sql("select work_id, visibility from works.work where work_id = any(?)")
                .param(works.stream().map(WorkId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new WorkId(row.getObject("work_id", UUID.class)),
                        Visibility.valueOf(row.getString("visibility"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean knows(WorkId work, @Nullable Acting reader) {
        return reader != null
                && (reader.isRegister()
                        || reader.has(Duty.EXAMINER)
                        || reader.has(Duty.ADJUDICATOR)
                        || owners.owns(reader.party(), work)
                        || isAuthor(work, reader));
    }

    private boolean isAuthor(WorkId work, Acting reader) {
        return database.sql("select exists (select from works.author where work_id = ? and party = ?)")
                .params(work.value(), reader.party().value())
                .query(Boolean.class)
                .single();
    }
}
