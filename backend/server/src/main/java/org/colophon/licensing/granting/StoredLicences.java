package org.colophon.licensing.granting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceUnknown;
import org.colophon.licensing.LicenceView;
import org.colophon.licensing.Licences;
import org.colophon.platform.CursorUnreadable;
import org.colophon.platform.PageOf;
import org.colophon.platform.Register;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredLicences implements Licences {

    private final LicenceTable table;
    private final Register register;

    StoredLicences(LicenceTable table, Register register) {
        this.table = table;
        this.register = register;
    }

    @Override
    public LicenceView of(LicenceId licence) {
        return table.find(licence).orElseThrow(LicenceUnknown::new);
    }

    @Override
    public Optional<LicenceView> byNumber(String number) {
        return LicenceNumber.read(number).flatMap(table::find);
    }

    @Override
    public PageOf<LicenceView> ofLicensee(PartyId licensee, Slice slice) {
        return page(slice, table.ofLicensee(licensee, slice, after(slice)));
    }

    @Override
    public PageOf<LicenceView> ofLicensor(PartyId licensor, Slice slice) {
        return page(slice, table.ofLicensor(licensor, slice, after(slice)));
    }

    @Override
    public boolean licensed(PartyId party, WorkId work) {
        return table.runs(party, work, register.today());
    }

    private static PageOf<LicenceView> page(Slice slice, List<LicenceView> licences) {
        return PageOf.of(slice, licences, licence -> List.of(licence.id().text()));
    }

    private static @Nullable UUID after(Slice slice) {
        try {
            return slice.isFirst() ? null : UUID.fromString(slice.after().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new CursorUnreadable();
        }
    }
}
