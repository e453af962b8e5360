package org.colophon.register;

import java.util.List;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Writes a work for the tools of the ISCC network. */
public interface IsccExport {

    /** The work's files, each with its codes; a work whose codes this reader may not see is refused as not found. */
    List<IsccMetadata> of(WorkId work, @Nullable Acting reader);
}
