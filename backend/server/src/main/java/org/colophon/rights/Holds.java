package org.colophon.rights;

import java.util.List;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;

/** Holds interests while something is undecided. */
public interface Holds {

    /** Places the hold; publishes {@link HoldPlaced}. */
    HoldId place(HoldRequest request, Acting by, ActId act);

    /** Lifts the hold; a lifted one stays as it is. Publishes {@link HoldLifted}. */
    void lift(HoldId hold, String reason, Acting by, ActId act);

    /** The holds that stand. */
    List<Hold> of(WorkId work);

    /** Whether a hold stands on something of these rights of this holder. */
    boolean blocks(WorkId work, PartyId holder, Set<Right> rights, Territory territory);
}
