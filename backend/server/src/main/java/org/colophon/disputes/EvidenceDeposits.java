package org.colophon.disputes;

import org.colophon.files.DepositPermission;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.springframework.stereotype.Component;

/** The sides of a case may deposit evidence under the key of the case while it is open. */
@Component
final class EvidenceDeposits implements DepositPermission {

    private final Cases cases;

    EvidenceDeposits(Cases cases) {
        this.cases = cases;
    }

    @Override
    public boolean allows(WorkId key, Acting acting) {
        return cases.find(new CaseId(key.value()))
                .filter(dispute -> dispute.state().isOpen())
                .filter(dispute -> dispute.hasSide(acting.party()))
                .isPresent();
    }
}
