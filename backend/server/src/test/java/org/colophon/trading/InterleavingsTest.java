package org.colophon.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.trading.TradingBench.cny;
import static org.colophon.trading.TradingBench.owner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Refusal;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferView;
import org.colophon.payments.Payment;
import org.colophon.platform.Acting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** Payment, cancellation, refund, dispute and the end of inspection, in every order and at once: money and rights agree. */
@OrderTest
class InterleavingsTest {

    private static final long PRICE = 9_999;

    @Autowired
    TradingBench bench;

    /** One order and all that may happen to it. */
    private final class Bought {
        final Acting seller = bench.somebody();
        final Acting buyer = bench.somebody();
        final WorkId work = bench.work(owner(seller, "1"));
        final OfferView offer = bench.offer(work, seller, PRICE, false);
        final OrderView order = bench.order(offer, buyer);
        final Payment payment = bench.start(order, buyer);
        final CaseId[] dispute = new CaseId[1];

        Map<String, Runnable> happenings() {
            Map<String, Runnable> happenings = new LinkedHashMap<>();
            happenings.put("pay", () -> bench.checkout.finish(payment, TradingBench.GOOD_CARD));
            happenings.put("cancel", () -> bench.cancel(order, buyer));
            happenings.put("refund", () -> bench.refund(order));
            happenings.put("contest", () -> dispute[0] = bench.contest(order));
            happenings.put("accept", () -> bench.acceptDelivery(order, buyer));
            return happenings;
        }
    }

    static List<List<String>> orders() {
        List<List<String>> all = new ArrayList<>();
        permute(new ArrayList<>(List.of("pay", "cancel", "refund", "contest", "accept")), 0, all);
        return all;
    }

    static List<Long> seeds() {
        return new Random(1124).longs(12).boxed().toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void agree_in_every_order(List<String> sequence) {
        Bought bought = new Bought();
        Map<String, Runnable> happenings = bought.happenings();
        sequence.forEach(name -> attempt(happenings.get(name)));
        bench.run("outbox");
        check(bought, sequence.toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agree_when_everything_happens_at_once(long seed) throws Exception {
        Bought bought = new Bought();
        List<Callable<Void>> tasks = new ArrayList<>();
        bought.happenings().values().forEach(happening -> {
            for (int i = 0; i < 3; i++) {
                tasks.add(() -> {
                    attempt(happening);
                    return null;
                });
            }
        });
        Collections.shuffle(tasks, new Random(seed));
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
        bench.run("outbox");
        check(bought, "seed " + seed);
    }

    private static void attempt(Runnable happening) {
        try {
            happening.run();
        } catch (Refusal | ConcurrencyFailureException refused) {
            // What cannot happen now is refused; that it then changes nothing is what the check is for.
        }
    }

    private void check(Bought bought, String story) {
        OrderView order = bench.now(bought.order);
        long held = bench.held(order).minor();
        long earned = bench.balance(bought.seller);
        long fee = cny(PRICE).basisPoints(500).minor();
        switch (order.state()) {
            case PAID -> assertThat(held).as(story).isEqualTo(PRICE);
            case COMPLETED -> {
                assertThat(held).as(story).isZero();
                assertThat(earned).as(story).isEqualTo(PRICE - fee);
            }
            case CANCELLED, REFUNDED -> {
                assertThat(held).as(story).isZero();
                assertThat(earned).as(story).isZero();
            }
            default -> assertThat(held).as(story).isZero();
        }
        assertThat(bench.balance(bought.buyer))
                .as("sent back by the way it came; " + story)
                .isZero();
        assertThat(hasLicence(bought, order)).as(story).isEqualTo(isEntitled(order));
    }

    private boolean hasLicence(Bought bought, OrderView order) {
        LicenceId licence = order.licence();
        return bench.licences.licensed(bought.buyer.party(), bought.work)
                && licence != null
                && bench.licences.of(licence).isActive();
    }

    private static boolean isEntitled(OrderView order) {
        return order.state() == OrderState.PAID || order.state() == OrderState.COMPLETED;
    }

    private static void permute(List<String> names, int from, List<List<String>> all) {
        if (from == names.size()) {
            all.add(List.copyOf(names));
            return;
        }
        for (int i = from; i < names.size(); i++) {
            Collections.swap(names, from, i);
            permute(names, from + 1, all);
            Collections.swap(names, from, i);
        }
    }
}
