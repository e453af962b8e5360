package org.colophon.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A card without a bank behind it, with its own book so that it still knows after a restart what it did.
 *
 * <p>Card 4242 4242 4242 4242 pays, 4000 0000 0000 0002 is declined, 4000 0000 0000 0119 pays but the answer is lost.
 */
final class SimulatedCard implements PaymentGateway {

    private static final String PAYS = "4242424242424242";
    private static final String PAYS_WITHOUT_ANSWER = "4000000000000119";

    private final JdbcClient book;
    private final Clock clock;

    SimulatedCard(JdbcClient book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Method method() {
        return Method.SIMULATED_CARD;
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public Outcome start(StartPayment attempt) {
        String card = digits(attempt.card());
        boolean pays = card.equals(PAYS) || card.equals(PAYS_WITHOUT_ANSWER);
        book.sql("""
                insert into payments.simulated_charge (attempt, outcome, at) values (:attempt, :outcome, :at)
                on conflict (attempt) do nothing""")
                .param("attempt", attempt.attempt())
                .param("outcome", pays ? "SETTLED" : "DECLINED")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return card.equals(PAYS_WITHOUT_ANSWER) ? new Outcome.Unknown() : query(attempt.attempt());
    }

    /** What is not in the book never arrived here. */
    @Override
    public Outcome query(UUID attempt) {
        return charge(attempt).orElseGet(() -> new Outcome.Declined(clock.instant()));
    }

    @Override
    public Outcome refund(UUID attempt, Money amount) {
        Instant now = clock.instant();
        book.sql("""
                update payments.simulated_charge set returned_at = coalesce(returned_at, :at)
                where attempt = :attempt and outcome = 'SETTLED'""")
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("attempt", attempt)
                .update();
        return new Outcome.Settled(now);
    }

    private Optional<Outcome> charge(UUID attempt) {
        return book.sql("select outcome, at from payments.simulated_charge where attempt = :attempt")
                .param("attempt", attempt)
                .query((row, number) -> outcome(
                        row.getString("outcome"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static Outcome outcome(String outcome, Instant at) {
        return outcome.equals("SETTLED") ? new Outcome.Settled(at) : new Outcome.Declined(at);
    }

    private static String digits(@Nullable String card) {
        return card == null ? "" : card.replaceAll("[ -]", "");
    }
}
