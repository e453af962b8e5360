package org.colophon.fingerprints;

import java.util.List;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * Works of different parties have the same file, or near ones: found after the later one was claimed, or on a deposit. May
 * be told more than once.
 *
 * @param later the work that claimed later; it may still be a draft
 * @param file of the later work, or the one whose deposit showed it
 * @param distances what they are near by; none where the file is the same
 */
public record MatchFound(WorkId later, WorkId earlier, FileId file, Nearness nearness, List<UnitDistance> distances) {

    public MatchFound {
        distances = List.copyOf(distances);
    }

    /** The same file. */
    public MatchFound(WorkId later, WorkId earlier, FileId file) {
        this(later, earlier, file, Nearness.SAME_FILE, List.of());
    }
}
