package org.colophon.trading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.rights.OwnerShare;
import org.colophon.rights.TitleOpening;
import org.colophon.testing.Actors;
import org.colophon.works.Author;
import org.colophon.works.CreationNature;
import org.colophon.works.Credit;
import org.colophon.works.NewWork;
import org.colophon.works.OwnershipBasis;
import org.colophon.works.Visibility;
import org.colophon.works.WorkFacts;
import org.colophon.works.WorkRegistration;
import org.colophon.works.WorkRevocation;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts works on record, with their title. */
public class Workshop {

    private final WorkRegistration works;
    private final WorkRevocation revocation;
    private final TitleOpening titles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Workshop(
            WorkRegistration works,
            WorkRevocation revocation,
            TitleOpening titles,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.works = works;
        this.revocation = revocation;
        this.titles = titles;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A photograph whose facts everybody may see, by the first of its owners. */
    public WorkId work(OwnerShare... owners) {
        WorkId work = WorkId.next(clock);
        transaction.executeWithoutResult(status -> record(work, Arrays.asList(owners)));
        return work;
    }

    /** Takes the work's registration back. */
    public void revoke(WorkId work) {
        transaction.executeWithoutResult(
                status -> revocation.revoke(work, "not theirs", Actors.somebody(), ActId.next(clock)));
    }

    private void record(WorkId work, List<OwnerShare> owners) {
        PartyId author = owners.getFirst().party();
        Acting by = Actors.of(author);
        ActId act = ActId.next(clock);
        titles.open(work, WorkCategory.PHOTOGRAPH, List.of(author), owners, LocalDate.of(2026, 1, 1), null, by, act);
        works.register(new NewWork(work, facts(author), List.of(), List.of(), author, clock.instant()), by, act);
    }

    private static WorkFacts facts(PartyId author) {
        return new WorkFacts(
                "墨 Ink " + UUID.randomUUID(),
                null,
                List.of(),
                WorkCategory.PHOTOGRAPH,
                CreationNature.ORIGINAL,
                new PartialDate("2025"),
                null,
                true,
                new PartialDate("2025"),
                null,
                List.of(new Author(author, null, Credit.REAL_NAME, "all of it")),
                OwnershipBasis.INDIVIDUAL,
                List.of(),
                null,
                null,
                null,
                Visibility.FACTS,
                "zh");
    }
}
