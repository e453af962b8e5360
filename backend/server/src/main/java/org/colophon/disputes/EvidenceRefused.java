package org.colophon.disputes;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** The file was not deposited for this case by this side. */
public final class EvidenceRefused extends Refusal {

    EvidenceRefused() {
        super(Kind.INVALID, "evidence-refused", Map.of(), List.of(new Field("/file", "evidence-refused")));
    }
}
