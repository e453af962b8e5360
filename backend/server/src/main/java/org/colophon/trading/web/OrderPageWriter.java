package org.colophon.trading.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.Licences;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.trading.OrderDates;
import org.colophon.trading.OrderDetail;
import org.colophon.trading.OrderView;
import org.colophon.trading.Step;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to the parties and works of orders. */
@Component
final class OrderPageWriter {

    private static final PartyId REGISTER = Acting.register(Instant.EPOCH).party();

    private final Parties parties;
    private final WorkRecords works;
    private final Licences licences;

    OrderPageWriter(Parties parties, WorkRecords works, Licences licences) {
        this.parties = parties;
        this.works = works;
        this.licences = licences;
    }

    PageOf<OrderItem> items(PageOf<OrderView> page) {
        Set<PartyId> sides = new HashSet<>();
        page.items().forEach(order -> sides.addAll(Set.of(order.seller(), order.buyer())));
        Map<PartyId, PartyView> names = parties.of(sides);
        Map<WorkId, WorkItem> titles = works
                .of(page.items().stream().map(OrderView::work).distinct().toList())
                .stream()
                .map(OrderPageWriter::item)
                .collect(Collectors.toMap(WorkItem::id, Function.identity()));
        return page.map(order -> item(order, names, titles));
    }

    OrderPage page(OrderDetail detail) {
        OrderView order = detail.order();
        Map<PartyId, PartyView> names = parties.of(named(detail));
        OrderDates dates = detail.dates();
        return new OrderPage(
                order.id(),
                order.kind(),
                order.state(),
                item(works.of(order.work())),
                of(names, order.seller()),
                of(names, order.buyer()),
                order.price(),
                detail.offer(),
                detail.offerVersion(),
                detail.terms(),
                order.licence(),
                number(order.licence()),
                order.contested(),
                dates.placedAt(),
                dates.paidAt(),
                dates.deliveredAt(),
                dates.inspectionEnds(),
                dates.closedAt(),
                split(detail, names),
                detail.missingConsents().stream().map(party -> of(names, party)).toList(),
                detail.payment(),
                detail.steps().stream().map(step -> step(step, names)).toList());
    }

    private static OrderItem item(OrderView order, Map<PartyId, PartyView> names, Map<WorkId, WorkItem> titles) {
        return new OrderItem(
                order.id(),
                order.kind(),
                order.state(),
                Objects.requireNonNull(titles.get(order.work())),
                of(names, order.seller()),
                of(names, order.buyer()),
                order.price(),
                order.licence(),
                order.contested(),
                order.placedAt());
    }

    private static WorkItem item(WorkView work) {
        return new WorkItem(work.id(), work.number(), work.facts().title());
    }

    private static OrderPage.Split split(OrderDetail detail, Map<PartyId, PartyView> names) {
        List<OrderPage.SplitPayee> payees = detail.portions().stream()
                .map(portion -> new OrderPage.SplitPayee(of(names, portion.party()), portion.share(), portion.amount()))
                .toList();
        return new OrderPage.Split(detail.fee(), payees);
    }

    private static OrderPage.TimelineStep step(Step step, Map<PartyId, PartyView> names) {
        return new OrderPage.TimelineStep(step.what(), step.at(), names.get(step.by()), step.act());
    }

    private static Set<PartyId> named(OrderDetail detail) {
        Set<PartyId> named = new HashSet<>(detail.missingConsents());
        named.add(detail.order().seller());
        named.add(detail.order().buyer());
        detail.portions().forEach(portion -> named.add(portion.party()));
        detail.steps().forEach(step -> named.add(step.by()));
        named.remove(REGISTER);
        return named;
    }

    private static PartyView of(Map<PartyId, PartyView> names, PartyId party) {
        return Objects.requireNonNull(names.get(party));
    }

    private @Nullable String number(@Nullable LicenceId licence) {
        return licence == null ? null : licences.of(licence).number();
    }
}
