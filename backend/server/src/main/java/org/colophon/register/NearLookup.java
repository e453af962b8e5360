package org.colophon.register;

import java.util.List;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.fingerprints.Nearness;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Tells whoever has a file which works of the register have one like it. */
public interface NearLookup {

    /** The works that this reader may see and that have a near file, the nearest first; private ones never answer. */
    List<NearWork> near(DeclaredCodes codes, @Nullable Acting reader);

    /** A work with a near file. */
    record NearWork(
            WorkId work,
            String number,
            String title,
            WorkStatus status,
            boolean hasPreview,
            Nearness nearness,
            List<UnitDistance> distances) {}
}
