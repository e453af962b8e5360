package org.colophon.applications;

import org.colophon.files.DepositPermission;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An applicant may deposit for a work from the first draft until the application is decided. */
@Component
final class ApplicantDeposits implements DepositPermission {

    private final JdbcClient database;

    ApplicantDeposits(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean allows(WorkId key, Acting acting) {
        return database.sql("""
                        select exists (
                            select from applications.work w join applications.application a on a.id = w.application_id
                            where w.work_id = ? and a.applicant = ?
                                and a.state in ('DRAFT', 'SUBMITTED', 'FLAGGED', 'SUSPENDED'))
                        """)
                .params(key.value(), acting.party().value())
                .query(Boolean.class)
                .single();
    }
}
