package org.colophon.works;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Reads the records of works, whoever asks; who may see them is the question of {@link Visibilities}. */
public interface WorkRecords {

    /** The work as it stands; an unknown one is refused as not found. */
    WorkView of(WorkId work);

    /** The works as they stand, in the order asked for; unknown ones are left out. */
    List<WorkView> of(Collection<WorkId> works);

    Optional<WorkView> find(WorkId work);

    /** Whether the registration was revoked, so that nobody is to rely on it any more. */
    default boolean isRevoked(WorkId work) {
        return find(work).filter(found -> found.status() == WorkStatus.REVOKED).isPresent();
    }

    /** The work as one version said it; status and revocation are as they stand. */
    Optional<WorkView> asOf(WorkId work, int version);

    /** All versions, the first first. */
    List<WorkVersion> versions(WorkId work);

    /** Finds a work by its number, however it is spaced or cased. */
    Optional<WorkId> byNumber(String number);

    /** Whether this reader may see the facts of the work. */
    boolean visibleTo(WorkId work, @Nullable Acting reader);

    /** Ids of works in the order of their ids, after the given one: for whoever rebuilds a projection. */
    List<WorkId> after(@Nullable WorkId last, int limit);
}
