package org.colophon.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.colophon.cli.http.Session;
import tools.jackson.databind.JsonNode;

/** The steps of an order after it was made. */
final class Payments {

    private static final ZoneId ZONE = ZoneId.of(Troupe.ZONE);
    private static final int MOST_QUESTIONS = 150;
    private static final String CARD = "4242 4242 4242 4242";
    private static final String EMPTY_CARD = "4000 0000 0000 0002";

    private final Troupe troupe;
    private final Notebook notes;

    Payments(Troupe troupe, Notebook notes) {
        this.troupe = troupe;
        this.notes = notes;
    }

    void take(DealStep step, String order, Session buyer, String price) {
        String path = "/api/orders/" + order;
        switch (step) {
            case ACCEPT -> buyer.post(path + "/acceptance", Map.of());
            case PAY -> pay(path, buyer, CARD, "SETTLED");
            case PAY_WITH_EMPTY_CARD -> pay(path, buyer, EMPTY_CARD, "FAILED");
            case BANK_TRANSFER -> bankTransfer(path, order, buyer);
            case CONFIRM -> {
                confirm(order, price, dayOf(path, buyer));
                awaitPaid(path, buyer);
            }
            case ACCEPT_DELIVERY -> buyer.post(path + "/delivery-acceptance", Map.of());
            case CANCEL -> buyer.post(path + "/cancellation", Map.of("reason", "The campaign was called off."));
        }
    }

    private static void pay(String path, Session buyer, String card, String expected) {
        JsonNode payment = buyer.post(path + "/payment", Map.of("method", "SIMULATED_CARD", "card", card));
        String state = payment.at("/result/state").asString();
        if (!state.equals(expected)) {
            throw new IllegalStateException("The payment is " + state + ", not " + expected + ".");
        }
        if (state.equals("SETTLED")) {
            awaitPaid(path, buyer);
        }
    }

    /** The order hears of its money a moment after the money is there. */
    private static void awaitPaid(String path, Session buyer) {
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            String state = buyer.get(path).get("state").asString();
            if (state.equals("PAID") || state.equals("COMPLETED")) {
                return;
            }
            rest();
        }
        throw new IllegalStateException("The order " + path + " does not hear of its money.");
    }

    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void bankTransfer(String path, String order, Session buyer) {
        JsonNode payment = buyer.post(path + "/payment", Map.of("method", "BANK_TRANSFER"));
        notes.note("payment/" + order, payment.at("/result/id").asString());
    }

    private void confirm(String order, String price, LocalDate day) {
        troupe.holding(Person.TREASURER)
                .post(
                        "/api/payments/" + notes.of("payment/" + order) + "/confirmation",
                        Map.of("receivedOn", day.toString(), "amount", Price.of(price)));
    }

    /** The legal day on which the order was placed: the register's clock, not ours. */
    private static LocalDate dayOf(String path, Session buyer) {
        String placedAt = buyer.get(path).get("placedAt").asString();
        return Instant.parse(placedAt).atZone(ZONE).toLocalDate();
    }
}
