package org.colophon.disputes;

import java.util.List;
import java.util.UUID;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.trading.OrderReading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases, one and many. */
@Component
final class CaseLists implements CaseReading, CasePages {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Cases cases;
    private final CaseNotes notes;
    private final OrderReading orders;
    private final JdbcClient jdbc;

    CaseLists(Cases cases, CaseNotes notes, OrderReading orders, JdbcClient jdbc) {
        this.cases = cases;
        this.notes = notes;
        this.orders = orders;
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseSummary> ofWork(WorkId work) {
        List<CaseId> ids = jdbc.sql("select id from disputes.cases where work = :work order by id desc limit 200")
                .param("work", work.value())
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
        return cases.of(ids).stream().map(Case::summary).toList();
    }

    @Override
    public boolean hasOpen(WorkId work) {
        return jdbc.sql("""
                select exists (select from disputes.cases
                  where work = :work and state not in ('RULED', 'WITHDRAWN'))""").param("work", work.value()).query(Boolean.class).single();
    }

    @Override
    public CaseDetail detail(CaseId id) {
        Case dispute = cases.of(id);
        return new CaseDetail(
                dispute.view(),
                !notes.holds(id).isEmpty(),
                dispute.said(),
                notes.evidence(id),
                notes.remedies(id),
                notes.steps(id),
                orders.inEscrowOf(dispute.work(), dispute.respondent()));
    }

    @Override
    public PageOf<CaseView> filedBy(PartyId complainant, @Nullable CaseState state, Slice slice) {
        return page(complainant.value(), null, state, slice);
    }

    @Override
    public PageOf<CaseView> against(PartyId respondent, @Nullable CaseState state, Slice slice) {
        return page(null, respondent.value(), state, slice);
    }

    @Override
    public PageOf<CaseView> all(@Nullable CaseState state, Slice slice) {
        return page(null, null, state, slice);
    }

    @Override
    public BoundedCount count(CaseState state) {
        return BoundedCount.ofFound(jdbc.sql("""
                        select count(*) from (
                          select from disputes.cases where state = :state limit :limit) as found""")
                .param("state", state.name())
                .param("limit", BoundedCount.LIMIT)
                .query(Integer.class)
                .single());
    }

    private PageOf<CaseView> page(
            @Nullable UUID complainant, @Nullable UUID respondent, @Nullable CaseState state, Slice slice) {
        List<CaseId> ids = jdbc.sql("""
                        select id from disputes.cases
                        where (:complainant::uuid is null or complainant = :complainant::uuid)
                          and (:respondent::uuid is null or respondent = :respondent::uuid)
                          and (:state::text is null or state = :state::text) and id < :before
                        order by id desc limit :limit""")
                .param("complainant", complainant)
                .param("respondent", respondent)
                .param("state", state == null ? null : state.name())
                .param("before", slice.isFirst() ? NEWEST : slice.id(0))
                .param("limit", slice.limitAndOne())
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
        List<CaseView> rows = cases.of(ids).stream().map(Case::view).toList();
        return PageOf.of(slice, rows, dispute -> List.of(dispute.id().text()));
    }
}
