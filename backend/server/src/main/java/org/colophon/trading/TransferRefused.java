package org.colophon.trading;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** A transfer that cannot be proposed so: the field says why. */
public final class TransferRefused extends Refusal {

    TransferRefused(String pointer, String code) {
        super(Kind.INVALID, "transfer-refused", Map.of(), List.of(new Field(pointer, code)));
    }
}
