package org.colophon.rights.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.rights.Assignment;
import org.colophon.rights.AssignmentRefused;
import org.colophon.rights.Subjects;
import org.jspecify.annotations.Nullable;

/** A holder gives a share away; without a period from today on for the rest of the term. */
record AssignmentRequest(
        @NotNull PartyId to,
        @NotEmpty Set<@NotNull Right> rights,
        @NotNull Territory territory,
        @Nullable Period period,
        @NotNull Share share) {

    /** The consents asked for are to this movement of title as it stands after that instrument, so each counts once. */
    Assignment by(WorkId work, PartyId from, InstrumentId standingBy, LocalDate today) {
        if (to.equals(from)) {
            throw new AssignmentRefused("/to", "party-yourself");
        }
        if (share.isZero() || share.compareTo(Share.ONE) > 0) {
            throw new AssignmentRefused("/share", "share-range");
        }
        Period meant = period == null ? Period.from(today) : period;
        if (meant.from().isBefore(today)) {
            throw new AssignmentRefused("/period/from", "day-past");
        }
        String listed = rights.stream().sorted().map(Right::name).collect(Collectors.joining(" "));
        String days = period == null ? "" : period.from() + " " + period.until();
        return new Assignment(
                work,
                from,
                to,
                rights,
                territory,
                meant,
                share,
                null,
                today,
                Subjects.of(
                        work.text(),
                        from.text(),
                        to.text(),
                        listed,
                        territory.toString(),
                        days,
                        share.toString(),
                        standingBy.text()));
    }
}
