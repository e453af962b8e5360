package org.colophon.platform.idempotency;

import org.colophon.kernel.Refusal;

/** An idempotency key that is missing, was used for something else, or whose first request is still under way. */
public final class IdempotencyRefused extends Refusal {

    private IdempotencyRefused(Kind kind, String code) {
        super(kind, code);
    }

    /** The request carries no key, or one that is not a UUID. */
    public static IdempotencyRefused missing() {
        return new IdempotencyRefused(Kind.INVALID, "idempotency-key-missing");
    }

    static IdempotencyRefused reused() {
        return new IdempotencyRefused(Kind.INVALID, "idempotency-key-reused");
    }

    static IdempotencyRefused underWay() {
        return new IdempotencyRefused(Kind.CONFLICT, "request-under-way");
    }
}
