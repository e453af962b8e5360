package org.colophon.licensing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Register;
import org.colophon.rights.TitleBench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Offers and takes licences as trading does, each act in a transaction of its own. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
@Import(TitleBench.class)
abstract class LicensingTest {

    @Autowired
    TitleBench bench;

    @Autowired
    OfferPublication publication;

    @Autowired
    Offers offers;

    @Autowired
    LicenceGranting granting;

    @Autowired
    Licences licences;

    @Autowired
    Register register;

    @Autowired
    Clock clock;

    static Terms terms(boolean exclusive) {
        return terms(exclusive, "WORLD-US", Right.REPRODUCTION, Right.INFORMATION_NETWORK);
    }

    static Terms terms(boolean exclusive, String territory, Right... rights) {
        return new Terms(
                Set.of(rights),
                exclusive,
                Territory.of(territory),
                12,
                null,
                Set.of("WEB"),
                Set.of(),
                false,
                false,
                true,
                Money.of("CNY", 120_000));
    }

    OfferView offer(WorkId work, PartyId offeror, Terms terms) {
        return bench.act(() -> publication.publish(work, terms, bench.acting(offeror), ActId.next(clock)));
    }

    OfferView revise(OfferId offer, PartyId offeror, Terms terms) {
        return bench.act(() -> publication.revise(offer, terms, bench.acting(offeror), ActId.next(clock)));
    }

    OfferView withdraw(OfferId offer, PartyId offeror) {
        return bench.act(() -> publication.withdraw(offer, bench.acting(offeror), ActId.next(clock)));
    }

    LicenceView take(OfferView offer, PartyId licensee) {
        LicenceId licence = bench.act(() -> granting.grant(
                offer.id(),
                offer.version(),
                licensee,
                OrderId.next(clock),
                today(),
                bench.acting(licensee),
                ActId.next(clock)));
        return licences.of(licence);
    }

    void terminate(LicenceId licence) {
        bench.act(() -> {
            granting.terminate(licence, "refunded", bench.acting(bench.somebody()), ActId.next(clock));
            return licence;
        });
    }

    LocalDate today() {
        return register.today();
    }
}
