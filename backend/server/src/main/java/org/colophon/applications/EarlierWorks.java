package org.colophon.applications;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.rights.Owners;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkStatus;
import org.colophon.works.WorkView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which earlier claims still count: those of registered works and of applications that wait for a decision. */
@Component
class EarlierWorks {

    private final WorkRecords records;
    private final Owners owners;
    private final JdbcClient database;

    EarlierWorks(WorkRecords records, Owners owners, JdbcClient database) {
        this.records = records;
        this.owners = owners;
        this.database = database;
    }

    /** Those of the works that are in the register and were not revoked. */
    Map<WorkId, WorkView> registered(Collection<WorkId> works) {
        return records.of(works).stream()
                .filter(work -> work.status() == WorkStatus.REGISTERED)
                .collect(toMap(WorkView::id, Function.identity()));
    }

    /** The claims that count, each with whether its work is the applicant's own. */
    List<Finding> counting(List<Finding> found, PartyId applicant, Set<WorkId> siblings) {
        Set<WorkId> earlier =
                found.stream().map(finding -> finding.earlier().work()).collect(toSet());
        if (earlier.isEmpty()) {
            return List.of();
        }
        Set<WorkId> registered = registered(earlier).keySet();
        Set<WorkId> pending = pending(earlier);
        return found.stream()
                .filter(finding -> siblings.contains(finding.earlier().work())
                        || registered.contains(finding.earlier().work())
                        || pending.contains(finding.earlier().work()))
                .map(finding -> finding.owned(isOwn(finding.earlier(), applicant, registered)))
                .toList();
    }

    /** Who sold a work does not own it any more; who applies for one does already. */
    private boolean isOwn(IdentityMatch earlier, PartyId applicant, Set<WorkId> registered) {
        return registered.contains(earlier.work())
                ? owners.owns(applicant, earlier.work())
                : earlier.claimant().equals(applicant);
    }

    /** Whether all of these are in the register or wait for a decision. */
    boolean areStanding(List<WorkId> works) {
        Set<WorkId> standing = new HashSet<>(registered(works).keySet());
        standing.addAll(pending(Set.copyOf(works)));
        return standing.containsAll(works);
    }

    private Set<WorkId> pending(Set<WorkId> works) {
        return Set.copyOf(database.sql("""
                        select w.work_id from applications.work w
                            join applications.application a on a.id = w.application_id
                        where w.work_id = any(?) and a.state in ('SUBMITTED', 'FLAGGED', 'SUSPENDED')
                        """)
                .param(works.stream().map(WorkId::value).toArray(UUID[]::new))
                .query((row, n) -> new WorkId(row.getObject("work_id", UUID.class)))
                .list());
    }
}
