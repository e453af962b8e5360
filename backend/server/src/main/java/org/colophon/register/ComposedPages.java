package org.colophon.register;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.colophon.files.Deposits;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.Offers;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.platform.Slice;
import org.colophon.rights.Holds;
import org.colophon.rights.Owners;
import org.colophon.trail.TrailEntry;
import org.colophon.trail.TrailReading;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ComposedPages implements WorkPages {

    private final WorkRecords records;
    private final Visibilities visibilities;
    private final PublicRecord publicRecord;
    private final Owners owners;
    private final Offers offers;
    private final Holds holds;
    private final Deposits deposits;
    private final Pictures pictures;
    private final TrailReading trail;
    private final Register register;
    private final int presumptionYears;

    ComposedPages(
            WorkRecords records,
            Visibilities visibilities,
            PublicRecord publicRecord,
            Owners owners,
            Offers offers,
            Holds holds,
            Deposits deposits,
            Pictures pictures,
            TrailReading trail,
            Register register,
            @Value("${colophon.presumption.years-after-publication:5}") int presumptionYears) {
        this.records = records;
        this.visibilities = visibilities;
        this.publicRecord = publicRecord;
        this.owners = owners;
        this.offers = offers;
        this.holds = holds;
        this.deposits = deposits;
        this.pictures = pictures;
        this.trail = trail;
        this.register = register;
        this.presumptionYears = presumptionYears;
    }

    @Override
    public WorkPage of(WorkId id, @Nullable Acting reader) {
        visibilities.requireFacts(id, reader);
        WorkView work = records.of(id);
        return new WorkPage(
                publicRecord.work(work, reader),
                publicRecord.owners(id),
                offers.ofWork(id).stream().map(PublicRecord::offer).toList(),
                holds.of(id).stream().map(PublicRecord::hold).toList(),
                trail.ofWork(id, Slice.first(Slice.MOST)).items().size(),
                visibilities.showsPreview(id, reader) && pictures.of(work) != null,
                reader != null && owners.owns(reader.party(), id),
                visibilities.showsCodes(id, null),
                url(id) + "/certificate",
                isPresumptionWeakened(work));
    }

    @Override
    public @Nullable InputStream preview(WorkId id, @Nullable Acting reader) {
        FileId picture = visibilities.showsPreview(id, reader) ? pictures.of(records.of(id)) : null;
        return picture == null ? null : deposits.preview(picture);
    }

    @Override
    public Certificate certificate(WorkId id, @Nullable Acting reader) {
        visibilities.requireFacts(id, reader);
        WorkView work = records.of(id);
        return new Certificate(
                publicRecord.work(work, reader),
                publicRecord.owners(id),
                day(work.effectiveAt()),
                day(work.registeredAt()),
                register.name(),
                register.origin(),
                url(id),
                isPresumptionWeakened(work),
                entry(id));
    }

    private Certificate.@Nullable CertificateEntry entry(WorkId id) {
        for (TrailEntry entry : trail.ofWork(id, Slice.first(Slice.MOST)).items()) {
            if (entry.type().equals("work.registered")) {
                return new Certificate.CertificateEntry(
                        entry.position(), entry.type(), entry.at(), entry.leafHash(), trail.proof(entry.position()));
            }
        }
        return null;
    }

    /** Five years in 17 USC 410 (c); shown, never hidden. */
    private boolean isPresumptionWeakened(WorkView work) {
        PartialDate published = work.facts().publishedOn();
        return published != null
                && published.latest().plusYears(presumptionYears).isBefore(day(work.effectiveAt()));
    }

    private LocalDate day(Instant at) {
        return at.atZone(register.zone()).toLocalDate();
    }

    private String url(WorkId id) {
        return register.origin() + "/works/" + id;
    }
}
