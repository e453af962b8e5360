package org.colophon.works;

import java.util.Collection;
import java.util.Set;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** The one place that says who may see what of a work: the public by its visibility, its owners always. */
public interface Visibilities {

    /** Title, authors, dates and digests. */
    boolean showsFacts(WorkId work, @Nullable Acting reader);

    /** The picture of the work. */
    boolean showsPreview(WorkId work, @Nullable Acting reader);

    /** The codes by which likeness is found: to everybody where the owner publishes them, to its owners always. */
    boolean showsCodes(WorkId work, @Nullable Acting reader);

    /** Those of the works whose facts this reader may see. */
    Set<WorkId> visible(Collection<WorkId> works, @Nullable Acting reader);

    /** What anybody may see. */
    Visibility ofPublic(WorkId work);

    /** Refuses, as if there were no such work, a reader who may not see its facts. */
    void requireFacts(WorkId work, @Nullable Acting reader);
}
