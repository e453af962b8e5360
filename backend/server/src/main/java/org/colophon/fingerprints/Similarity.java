package org.colophon.fingerprints;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/** Finds claimed files that are near others. Whether a work may be shown, and to whom, is the caller's question. */
public interface Similarity {

    /**
     * The claimed files of other works near each of these, the nearest first; all are sought in one pass.
     *
     * <p>Exact within the radii, and complete up to what is committed. Codes that say nothing, such as those of blank
     * pictures, are near nothing.
     */
    default List<NearMatch> near(Collection<SoughtFile> files) {
        return near(files, claims -> claims.stream().map(IdentityMatch::work).collect(Collectors.toSet()));
    }

    /**
     * The same among the works of the caller's choice. A file is told of so many near works at most, and those that the
     * caller would leave out anyway take no place of others.
     *
     * @param choice given the claims that are near, the works among them that are to be told
     */
    List<NearMatch> near(Collection<SoughtFile> files, Function<Set<IdentityMatch>, Set<WorkId>> choice);

    /** The codes that are on record of the work's files, by file; those of passages are left out. */
    List<FileCodes> codesOf(WorkId work);

    /** A file and its codes. */
    record FileCodes(FileId file, List<FileCode> codes) {}
}
