package org.colophon.licensing.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.colophon.kernel.ActId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.licensing.LicenceGranting;
import org.colophon.licensing.LicenceIssued;
import org.colophon.licensing.LicenceState;
import org.colophon.licensing.LicenceTerminated;
import org.colophon.licensing.LicenceUnknown;
import org.colophon.licensing.LicenceView;
import org.colophon.licensing.OfferClosed;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.Offers;
import org.colophon.licensing.offering.Licensors;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.platform.WorkLock;
import org.colophon.rights.Grant;
import org.colophon.rights.Grants;
import org.colophon.rights.TitleNotCovered;
import org.colophon.works.Visibilities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TitleLicensing implements LicenceGranting {

    private final Offers offers;
    private final Licensors licensors;
    private final Grants grants;
    private final LicenceTable table;
    private final Visibilities visibilities;
    private final WorkLock locks;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TitleLicensing(
            Offers offers,
            Licensors licensors,
            Grants grants,
            LicenceTable table,
            Visibilities visibilities,
            WorkLock locks,
            Register register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.licensors = licensors;
        this.grants = grants;
        this.table = table;
        this.visibilities = visibilities;
        this.locks = locks;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public LicenceId grant(
            OfferId id, int version, PartyId licensee, OrderId order, LocalDate from, Acting by, ActId act) {
        OfferView offer = offers.version(id, version);
        locks.lock(offer.work());
        if (offer.terms().endsBy(from)) {
            throw new OfferClosed();
        }
        Period period = offer.terms().periodFrom(from);
        Licensors.Licensing licensing = licensors.of(offer.work(), offer.offeror(), offer.terms(), period);
        // What the title refuses it refuses with its own reason; only what it cannot know is asked here.
        if (licensing.reliedOn().isEmpty() || !licensing.isCovered()) {
            throw new TitleNotCovered();
        }
        LicenceView licence = licence(offer, licensee, order, period, licensing, act);
        grants.grant(grant(offer, licence), by, act);
        table.add(licence);
        events.publishEvent(new LicenceIssued(act, by, licence, visibilities.showsFacts(licence.work(), null)));
        return licence.id();
    }

    @Override
    public void terminate(LicenceId id, String reason, Acting by, ActId act) {
        locks.lock(table.find(id).orElseThrow(LicenceUnknown::new).work());
        LicenceView licence = table.find(id).orElseThrow(LicenceUnknown::new);
        LocalDate today = register.today();
        if (licence.isActive() && table.terminate(licence, reason, today, clock.instant(), act)) {
            grants.terminate(id, today, by, act);
            events.publishEvent(new LicenceTerminated(act, by, licence, reason));
        }
    }

    private LicenceView licence(
            OfferView offer, PartyId licensee, OrderId order, Period period, Licensors.Licensing licensing, ActId act) {
        return new LicenceView(
                LicenceId.next(clock),
                LicenceNumber.next().text(),
                offer.work(),
                offer.id(),
                offer.version(),
                order,
                licensing.licensors(),
                licensee,
                offer.terms(),
                period,
                clock.instant(),
                licensing.reliedOn().stream()
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                LicenceState.ACTIVE,
                act);
    }

    private static Grant grant(OfferView offer, LicenceView licence) {
        return new Grant(
                offer.work(),
                licence.id(),
                licence.licensors(),
                licence.licensee(),
                offer.terms().rights(),
                offer.terms().territory(),
                licence.period(),
                offer.terms().exclusive(),
                licence.number(),
                offer.consentSubject());
    }
}
