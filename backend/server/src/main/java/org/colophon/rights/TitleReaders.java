package org.colophon.rights;

import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Says who, besides the owners, may read the title of a work; the module that knows visibility answers. */
public interface TitleReaders {

    boolean mayRead(WorkId work, @Nullable Acting reader);
}
