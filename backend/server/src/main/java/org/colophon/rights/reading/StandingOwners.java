package org.colophon.rights.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.CursorUnreadable;
import org.colophon.platform.PageOf;
import org.colophon.platform.Register;
import org.colophon.platform.Slice;
import org.colophon.rights.Owners;
import org.colophon.rights.ledger.Box;
import org.colophon.rights.ledger.TitleLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StandingOwners implements Owners {

    private final JdbcClient database;
    private final TitleLedger ledger;
    private final Register register;

    StandingOwners(JdbcClient database, TitleLedger ledger, Register register) {
        this.database = database;
        this.ledger = ledger;
        this.register = register;
    }

    @Override
    public Set<PartyId> of(WorkId work) {
        return database.sql("""
                        select distinct holder from rights.interest
                        where work_id = :work and upper_inf(known) and term @> :today""")
                .param("work", work.value())
                .param("today", register.today())
                .query((row, n) -> new PartyId(row.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public Map<PartyId, Share> sharesOf(WorkId work, Set<Right> rights, Territory territory, LocalDate day) {
        Box box = Box.of(rights, territory, new Period(day, day.plusDays(1)));
        return ledger.standing(work).sharesIn(box);
    }

    @Override
    public boolean owns(PartyId party, WorkId work) {
        return of(work).contains(party);
    }

    @Override
    public PageOf<WorkId> worksOf(PartyId party, Slice slice) {
        List<WorkId> works = database.sql("""
                        select distinct work_id from rights.interest
                        where holder = :party and upper_inf(known) and term @> :today
                          and (:after::uuid is null or work_id < :after::uuid)
                        order by work_id desc limit :limit""")
                .param("party", party.value())
                .param("today", register.today())
                .param("after", after(slice))
                .param("limit", slice.limitAndOne())
                .query((row, n) -> new WorkId(row.getObject(1, UUID.class)))
                .list();
        return PageOf.of(slice, works, work -> List.of(work.text()));
    }

    private static @Nullable UUID after(Slice slice) {
        try {
            return slice.isFirst() ? null : UUID.fromString(slice.after().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new CursorUnreadable();
        }
    }
}
