package org.colophon.register;

import java.io.InputStream;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;

/** Composes the page, the picture and the certificate of a work, for whoever may see them. */
public interface WorkPages {

    WorkPage of(WorkId work, @Nullable Acting reader);

    /** The picture, a JPEG; null where there is none that this reader may see. */
    @Nullable
    InputStream preview(WorkId work, @Nullable Acting reader);

    Certificate certificate(WorkId work, @Nullable Acting reader);
}
