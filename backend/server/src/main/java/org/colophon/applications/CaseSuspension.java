package org.colophon.applications;

import java.util.Optional;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class CaseSuspension implements ApplicationSuspension, PendingWorks {

    private final Applications applications;
    private final Forms forms;
    private final JdbcClient database;

    CaseSuspension(Applications applications, Forms forms, JdbcClient database) {
        this.applications = applications;
        this.forms = forms;
        this.database = database;
    }

    @Override
    public boolean suspend(WorkId work, CaseId dispute) {
        Optional<Application> pending = forms.applicationOf(work)
                .flatMap(id -> applications.locked(id.value()))
                .filter(application -> application.state().isPending());
        pending.ifPresent(application -> suspend(application, dispute));
        return pending.isPresent();
    }

    @Override
    public void resume(WorkId work, CaseId dispute) {
        forms.applicationOf(work)
                .flatMap(id -> applications.locked(id.value()))
                .filter(application -> lift(application, dispute))
                .filter(application -> application.state() == ApplicationState.SUSPENDED)
                .ifPresent(application -> {
                    application.flagged();
                    applications.saveAndFlush(application);
                });
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<ApplicationId> applicationOf(WorkId work) {
        return forms.applicationOf(work);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<PartyId> applicantOf(WorkId work) {
        return forms.applicationOf(work)
                .flatMap(id -> applications.findById(id.value()))
                .map(Application::applicant);
    }

    private void suspend(Application application, CaseId dispute) {
        database.sql("insert into applications.suspension (application_id, case_id) values (?, ?)"
                        + " on conflict do nothing")
                .params(application.id().value(), dispute.value())
                .update();
        if (application.state() == ApplicationState.FLAGGED) {
            application.suspended();
            applications.saveAndFlush(application);
        }
    }

    /** Takes this case away; says whether no other is left. */
    private boolean lift(Application application, CaseId dispute) {
        database.sql("delete from applications.suspension where application_id = ? and case_id = ?")
                .params(application.id().value(), dispute.value())
                .update();
        return !database.sql("select exists (select from applications.suspension where application_id = ?)")
                .param(application.id().value())
                .query(Boolean.class)
                .single();
    }
}
