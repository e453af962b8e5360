package org.colophon.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.rights.TitleBench.COPYING;
import static org.colophon.rights.TitleBench.START;
import static org.colophon.rights.TitleBench.owner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many want the same at the same moment. */
@TitleTest
class RacesTest {

    private static final int BUYERS = 64;

    @Autowired
    TitleBench bench;

    @Test
    void one_of_many_buyers_gets_the_exclusive_grant_and_the_others_a_refusal() throws Exception {
        PartyId owner = bench.somebody();
        WorkId work = bench.work(owner(owner, "1"));
        UUID subject = UUID.randomUUID();
        bench.consent(work, ConsentKind.EXCLUSIVE_LICENCE, subject, owner);
        Period year = new Period(START, START.plusYears(1));
        List<String> outcomes = together(() -> bench.grant(work, Set.of(owner), COPYING, "WORLD", year, true, subject));
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(GrantConflict.class.getName()::equals).hasSize(BUYERS - 1);
    }

    @Test
    void a_share_is_sold_once() throws Exception {
        PartyId owner = bench.somebody();
        WorkId work = bench.work(owner(owner, "1"));
        UUID order = UUID.randomUUID();
        bench.consent(work, ConsentKind.TRANSFER, order, owner);
        List<String> outcomes = together(
                () -> bench.assign(work, owner, bench.somebody(), COPYING, "WORLD", Period.from(START), "1", order));
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(Share.sum(bench.owners
                        .sharesOf(work, COPYING, Territory.WORLD, START)
                        .values()))
                .isEqualTo(Share.ONE);
    }

    private static List<String> together(Runnable act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService buyers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> results = IntStream.range(0, BUYERS)
                    .mapToObj(i -> buyers.submit(() -> {
                        start.await();
                        return outcome(act);
                    }))
                    .toList();
            start.countDown();
            return results.stream().map(RacesTest::join).toList();
        }
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (RuntimeException refusal) {
            return refusal.getClass().getName();
        }
    }

    private static String join(Future<String> result) {
        try {
            return result.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
