package org.colophon.trading.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.payments.Payment;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.Who;
import org.colophon.trading.Checkout;
import org.colophon.trading.OrderClosing;
import org.colophon.trading.OrderView;
import org.colophon.trading.Transfers;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of an order, each by the side whose turn it is. */
@RestController
@RequestMapping("/api/orders/{order}")
final class OrderStepsController {

    private final Transfers transfers;
    private final Checkout checkout;
    private final OrderClosing closing;
    private final Acts acts;
    private final Clock clock;

    OrderStepsController(Transfers transfers, Checkout checkout, OrderClosing closing, Acts acts, Clock clock) {
        this.transfers = transfers;
        this.checkout = checkout;
        this.closing = closing;
        this.acts = acts;
        this.clock = clock;
    }

    @PostMapping("/acceptance")
    @Allowed(act = "transfer.accept", value = Who.PARTY, object = "order", being = "buyer")
    Recorded<OrderView> accept(@PathVariable UUID order, Call call) {
        return perform(call, "", (id, act) -> transfers.accept(id, call.acting(), act), order);
    }

    @PostMapping("/consent")
    @Allowed(act = "transfer.consent", value = Who.PARTY, object = "order", being = "co-owner")
    Recorded<OrderView> consent(@PathVariable UUID order, Call call) {
        return perform(call, "", (id, act) -> transfers.consent(id, call.acting(), act), order);
    }

    /** The receipt is for the order to pay; whether it is paid is an entry of its own when the money is here. */
    @PostMapping("/payment")
    @Allowed(act = "order.pay", value = Who.PARTY, object = "order", being = "buyer")
    Recorded<Payment> pay(@PathVariable UUID order, @Valid @RequestBody PaymentRequest body, Call call) {
        Recorded<Payment> started = acts.perform(
                call,
                body,
                Payment.class,
                () -> checkout.start(new OrderId(order), body.method(), call.acting(), ActId.next(clock)));
        return new Recorded<>(checkout.finish(started.result(), body.card()), started.receipt());
    }

    @PostMapping("/delivery-acceptance")
    @Allowed(act = "order.accept-delivery", value = Who.PARTY, object = "order", being = "buyer")
    Recorded<OrderView> acceptDelivery(@PathVariable UUID order, Call call) {
        return perform(call, "", (id, act) -> closing.acceptDelivery(id, call.acting(), act), order);
    }

    @PostMapping("/cancellation")
    @Allowed(
            act = "order.cancel",
            value = Who.PARTY,
            object = "order",
            being = {"buyer", "seller"})
    Recorded<OrderView> cancel(
            @PathVariable UUID order, @Valid @RequestBody(required = false) @Nullable Cancellation body, Call call) {
        Cancellation why = body == null ? Cancellation.WITHOUT_REASON : body;
        return perform(call, why, (id, act) -> closing.cancel(id, why.text(), call.acting(), act), order);
    }

    private Recorded<OrderView> perform(
            Call call, Object body, BiFunction<OrderId, ActId, OrderView> step, UUID order) {
        return acts.perform(call, body, OrderView.class, () -> step.apply(new OrderId(order), ActId.next(clock)));
    }
}
