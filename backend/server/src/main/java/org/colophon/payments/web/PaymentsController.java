package org.colophon.payments.web;

import jakarta.validation.Valid;
import java.beans.PropertyEditorSupport;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.payments.Payment;
import org.colophon.payments.PaymentConfirmation;
import org.colophon.payments.PaymentMethods;
import org.colophon.payments.PaymentReading;
import org.colophon.payments.PaymentState;
import org.colophon.platform.Allowed;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.Call;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Payments that arrive outside a gateway, and how one can pay. */
@RestController
@RequestMapping("/api")
final class PaymentsController {

    private final PaymentReading reading;
    private final PaymentConfirmation confirmation;
    private final PaymentMethods methods;
    private final Parties parties;
    private final Acts acts;
    private final Clock clock;

    PaymentsController(
            PaymentReading reading,
            PaymentConfirmation confirmation,
            PaymentMethods methods,
            Parties parties,
            Acts acts,
            Clock clock) {
        this.reading = reading;
        this.confirmation = confirmation;
        this.methods = methods;
        this.parties = parties;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/payments")
    @Allowed(act = "payment.list", value = Who.TREASURER)
    PageOf<PaymentItem> payments(@RequestParam(defaultValue = "WAITING") PaymentState state, Slice slice) {
        PageOf<Payment> page = reading.inState(state, slice);
        Map<PartyId, PartyView> payers = parties.of(payers(page.items()));
        return page.map(payment -> PaymentItem.of(payment, payers));
    }

    /** How many payments stand in a state, for the treasurers' desk. */
    @GetMapping("/payments/count")
    @Allowed(act = "payment.count", value = Who.TREASURER)
    BoundedCount count(@RequestParam(defaultValue = "WAITING") PaymentState state) {
        return reading.count(state);
    }

    @PostMapping("/payments/{payment}/confirmation")
    @Allowed(act = "payment.confirm", value = Who.TREASURER)
    Recorded<Payment> confirm(@PathVariable UUID payment, @Valid @RequestBody ConfirmationRequest body, Call call) {
        return acts.perform(
                call,
                body,
                Payment.class,
                () -> confirmation.confirm(
                        payment, body.receivedOn(), body.amount(), call.acting(), ActId.next(clock)));
    }

    @GetMapping("/payment-methods")
    @Allowed(act = "payment.methods", value = Who.SIGNED_IN)
    List<PaymentMethods.Offered> methods() {
        return methods.offered();
    }

    /** A query may name a state in lower case. */
    @InitBinder
    void states(WebDataBinder binder) {
        binder.registerCustomEditor(PaymentState.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(PaymentState.valueOf(text.toUpperCase(Locale.ROOT)));
            }
        });
    }

    private static List<PartyId> payers(List<Payment> payments) {
        return payments.stream().map(Payment::payer).distinct().collect(Collectors.toList());
    }
}
