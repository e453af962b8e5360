package org.colophon.fingerprints;

import java.util.UUID;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * A file for which near ones are sought: by the codes declared here and by those that the register has of it.
 *
 * @param work whose own files are not told
 */
public record SoughtFile(WorkId work, FileId file, DeclaredCodes declared) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** A file of which only the codes are known, such as that of a visitor. */
    public static SoughtFile ofNoWork(DeclaredCodes codes) {
        return new SoughtFile(new WorkId(NOBODY), new FileId(NOBODY), codes);
    }
}
