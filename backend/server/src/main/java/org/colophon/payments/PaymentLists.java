package org.colophon.payments;

import java.util.List;
import java.util.UUID;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of payments. */
@Component
@Transactional(readOnly = true)
class PaymentLists implements PaymentReading {

    private final PaymentRows payments;

    PaymentLists(PaymentRows payments) {
        this.payments = payments;
    }

    @Override
    public PageOf<Payment> inState(PaymentState state, Slice slice) {
        UUID after = slice.isFirst() ? null : slice.id(0);
        List<PaymentRow> rows = payments.inState(state, after, slice.limitAndOne());
        return PageOf.of(slice, rows, row -> List.of(row.id().toString())).map(PaymentRow::view);
    }

    @Override
    public BoundedCount count(PaymentState state) {
        return BoundedCount.ofFound(payments.countUpTo(BoundedCount.LIMIT, state));
    }
}
