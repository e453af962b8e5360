package org.colophon.rights;

import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Says who, besides the owners, may read the title of a work, and which authors it may name; the record answers. */
public interface TitleReaders {

    boolean mayRead(WorkId work, @Nullable Acting reader);

    /** The authors whom the record credits by their real name; who chose a pen name or none is not told. */
    Set<PartyId> namedAuthors(WorkId work);
}
