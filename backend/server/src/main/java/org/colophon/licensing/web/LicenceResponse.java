package org.colophon.licensing.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.ActId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.Period;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceState;
import org.colophon.licensing.Terms;
import org.colophon.works.WorkFile;

/** A licence as its parties see it, with the files that come with it. */
record LicenceResponse(
        LicenceId id,
        String number,
        WorkId work,
        String workNumber,
        String workTitle,
        OfferId offer,
        int offerVersion,
        OrderId order,
        List<PartyView> licensors,
        PartyView licensee,
        Terms terms,
        Period period,
        Instant grantedAt,
        List<UUID> titleEntriesReliedOn,
        LicenceState state,
        ActId act,
        List<LicensedFile> files) {

    record LicensedFile(FileId id, String name, String mediaType, long size, boolean deposited) {

        static LicensedFile of(WorkFile file) {
            return new LicensedFile(file.id(), file.name(), file.mediaType(), file.size(), file.deposited());
        }
    }
}
