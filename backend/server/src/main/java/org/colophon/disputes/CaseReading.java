package org.colophon.disputes;

import java.util.List;
import org.colophon.kernel.WorkId;

/** Reads what the public may know of the cases of a work. */
public interface CaseReading {

    List<CaseSummary> ofWork(WorkId work);

    boolean hasOpen(WorkId work);
}
