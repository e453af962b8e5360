package org.colophon.trading;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.colophon.accounts.DutyGranting;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferPublication;
import org.colophon.licensing.OfferView;
import org.colophon.licensing.Terms;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.rights.OwnerShare;
import org.colophon.testing.Actors;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People with browsers, works on record, and the requests they make of each other. */
public class Market {

    public static final String GOOD_CARD = "4242 4242 4242 4242";

    private final MockMvcTester http;
    private final DutyGranting duties;
    private final Workshop workshop;
    private final OfferPublication offers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Market(
            MockMvcTester http,
            DutyGranting duties,
            Workshop workshop,
            OfferPublication offers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.http = http;
        this.duties = duties;
        this.workshop = workshop;
        this.offers = offers;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Somebody signed in. */
    public record Somebody(Browser browser, PartyId party) {

        public Answer post(String uri, Object body) {
            return browser.newAct().post(uri, body);
        }

        public Answer post(String uri) {
            return browser.newAct().post(uri);
        }

        public Answer get(String uri) {
            return browser.get(uri);
        }
    }

    public Somebody somebody(String name, Duty... held) {
        Browser browser = new Browser(http);
        Answer session = browser.signUp(name);
        for (Duty duty : held) {
            act(() -> duties.grant(session.at("/user/email"), duty, Acting.register(clock.instant())));
        }
        return new Somebody(browser, PartyId.of(session.at("/user/person/id")));
    }

    public static OwnerShare share(Somebody owner, String share) {
        return new OwnerShare(owner.party(), Share.of(share));
    }

    public WorkId work(OwnerShare... owners) {
        return workshop.work(owners);
    }

    public OfferView offer(Somebody seller, WorkId work, long price) {
        return act(() -> offers.publish(work, terms(price), Actors.of(seller.party()), ActId.next(clock)));
    }

    public OfferView revise(OfferView offer, Somebody seller, long price) {
        return act(() -> offers.revise(offer.id(), terms(price), Actors.of(seller.party()), ActId.next(clock)));
    }

    public Answer order(Somebody buyer, OfferView offer, String amount) {
        return buyer.post(
                "/api/orders",
                Map.of("offer", offer.id().text(), "version", offer.version(), "seenPrice", cny(amount)));
    }

    public Answer pay(Somebody buyer, String order) {
        return buyer.post("/api/orders/" + order + "/payment", Map.of("method", "SIMULATED_CARD", "card", GOOD_CARD));
    }

    public static Map<String, String> cny(String amount) {
        return Map.of("currency", "CNY", "amount", amount);
    }

    private static Terms terms(long price) {
        return new Terms(
                TradingBench.COPYING,
                false,
                Territory.WORLD,
                12,
                null,
                Set.of(),
                Set.of(),
                false,
                false,
                true,
                Money.of("CNY", price));
    }

    public <T> T act(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }
}
