package org.colophon.rights.encumbrance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.ConsentGiven;
import org.colophon.rights.ConsentKind;
import org.colophon.rights.Consents;
import org.colophon.rights.NotAHolder;
import org.colophon.rights.ledger.Box;
import org.colophon.rights.ledger.Burdens;
import org.colophon.rights.ledger.TitleLedger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordedConsents implements Consents {

    private final JdbcClient database;
    private final TitleLedger ledger;
    private final Burdens burdens;
    private final ApplicationEventPublisher events;

    RecordedConsents(JdbcClient database, TitleLedger ledger, Burdens burdens, ApplicationEventPublisher events) {
        this.database = database;
        this.ledger = ledger;
        this.burdens = burdens;
        this.events = events;
    }

    @Override
    public void give(WorkId work, ConsentKind kind, UUID subject, PartyId party, Acting by, ActId act) {
        ledger.lock(work);
        boolean isHolder = ledger.standing(work).holdings().stream()
                .anyMatch(holding -> holding.holder().equals(party));
        if (!isHolder) {
            throw new NotAHolder();
        }
        if (insert(work, kind, subject, party, by, act) > 0) {
            events.publishEvent(new ConsentGiven(act, work, by, kind, subject, party));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PartyId> missing(
            WorkId work, ConsentKind kind, UUID subject, Set<Right> rights, Territory territory, LocalDate from) {
        Set<PartyId> holders = ledger.standing(work).holdersIn(Box.of(rights, territory, Period.from(from)));
        return burdens.withoutConsent(work, kind, subject, holders);
    }

    private int insert(WorkId work, ConsentKind kind, UUID subject, PartyId party, Acting by, ActId act) {
        return database.sql("""
                        insert into rights.consent (work_id, kind, subject, party, act_id, method, given_at)
                        values (:work, :kind, :subject, :party, :act, :method, :at) on conflict do nothing""")
                .param("work", work.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("party", party.value())
                .param("act", act.value())
                .param("method", by.consent().method())
                .param("at", by.consent().at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
