package org.colophon.licensing;

import java.util.Optional;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Reads licences. */
public interface Licences {

    /** Refuses with {@link LicenceUnknown}. */
    LicenceView of(LicenceId licence);

    /** By its public number, however it is spaced. */
    Optional<LicenceView> byNumber(String number);

    /** What a party may use, the newest first. */
    PageOf<LicenceView> ofLicensee(PartyId licensee, Slice slice);

    /** What a party granted, the newest first. */
    PageOf<LicenceView> ofLicensor(PartyId licensor, Slice slice);

    /** Whether the party has a licence of the work that runs today. */
    boolean licensed(PartyId party, WorkId work);
}
