package org.colophon.trading.web;

import jakarta.validation.Valid;
import java.beans.PropertyEditorSupport;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.trading.OrderPages;
import org.colophon.trading.OrderPlacement;
import org.colophon.trading.OrderState;
import org.colophon.trading.OrderView;
import org.colophon.trading.Transfers;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders are made and read here. */
@RestController
@RequestMapping("/api")
final class OrdersController {

    private final OrderPlacement placement;
    private final Transfers transfers;
    private final OrderPages pages;
    private final OrderPageWriter writer;
    private final Acts acts;
    private final Clock clock;

    OrdersController(
            OrderPlacement placement,
            Transfers transfers,
            OrderPages pages,
            OrderPageWriter writer,
            Acts acts,
            Clock clock) {
        this.placement = placement;
        this.transfers = transfers;
        this.pages = pages;
        this.writer = writer;
        this.acts = acts;
        this.clock = clock;
    }

    @PostMapping("/orders")
    @Allowed(act = "order.place", value = Who.SIGNED_IN)
    Recorded<OrderView> place(@Valid @RequestBody OrderRequest body, Call call) {
        return acts.perform(
                call,
                body,
                OrderView.class,
                () -> placement.place(
                        body.offer(), body.version(), body.seenPrice(), call.acting(), ActId.next(clock)));
    }

    @PostMapping("/transfers")
    @Allowed(act = "transfer.propose", value = Who.SIGNED_IN)
    Recorded<OrderView> propose(@Valid @RequestBody TransferRequest body, Call call) {
        return acts.perform(
                call,
                body,
                OrderView.class,
                () -> transfers.propose(body.proposal(), call.acting(), ActId.next(clock)));
    }

    @GetMapping("/orders")
    @Allowed(act = "order.list", value = Who.SIGNED_IN)
    PageOf<OrderItem> orders(
            @RequestParam(name = "as", defaultValue = "buyer") OrderPages.Role role,
            @RequestParam(required = false) @Nullable OrderState state,
            Acting acting,
            Slice slice) {
        return writer.items(pages.of(acting.party(), role, state, slice));
    }

    @GetMapping("/orders/{order}")
    @Allowed(
            act = "order.read",
            value = {Who.PARTY, Who.ADJUDICATOR, Who.TREASURER},
            object = "order",
            being = {"buyer", "seller", "co-owner"})
    OrderPage order(@PathVariable UUID order) {
        return writer.page(pages.detail(new OrderId(order)));
    }

    /** A query names a role as {@code buyer}, {@code seller} or {@code co-owner}, and a state in any case. */
    @InitBinder
    void codes(WebDataBinder binder) {
        binder.registerCustomEditor(OrderPages.Role.class, code(OrderPages.Role::valueOf));
        binder.registerCustomEditor(OrderState.class, code(OrderState::valueOf));
    }

    private static PropertyEditorSupport code(Function<String, ?> named) {
        return new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(named.apply(text.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        };
    }
}
