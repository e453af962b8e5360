package org.colophon.works;

import org.colophon.files.DepositPermission;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.Owners;
import org.springframework.stereotype.Component;

/** An owner may deposit for a registered work, for instance a file that stayed at home until now. */
@Component
final class OwnerDeposits implements DepositPermission {

    private final Owners owners;

    OwnerDeposits(Owners owners) {
        this.owners = owners;
    }

    @Override
    public boolean allows(WorkId key, Acting acting) {
        return owners.owns(acting.party(), key);
    }
}
