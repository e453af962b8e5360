package org.colophon.disputes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.WorkLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The repository of cases. */
@Component
final class Cases {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final WorkLock works;

    Cases(EntityManager entities, JdbcClient jdbc, WorkLock works) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.works = works;
    }

    /** At once, because the rows beside it refer to it. */
    void add(Case dispute) {
        entities.persist(dispute);
        entities.flush();
    }

    Optional<Case> find(CaseId id) {
        return Optional.ofNullable(entities.find(Case.class, id.value()));
    }

    Case of(CaseId id) {
        return find(id).orElseThrow(CaseUnknown::new);
    }

    /** Those of the cases that exist, in the order asked, by one question. */
    List<Case> of(List<CaseId> ids) {
        Map<CaseId, Case> found = entities
                .createQuery("select c from DisputeCase c where c.id in :ids", Case.class)
                .setParameter("ids", ids.stream().map(CaseId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Case::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Locks the work, then the case. */
    Case lock(CaseId id) {
        works.lock(workOf(id));
        Case dispute = entities.find(Case.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (dispute == null) {
            throw new CaseUnknown();
        }
        return dispute;
    }

    private WorkId workOf(CaseId id) {
        return jdbc.sql("select work from disputes.cases where id = :id")
                .param("id", id.value())
                .query((row, number) -> new WorkId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(CaseUnknown::new);
    }
}
