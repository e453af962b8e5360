package org.colophon.files;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colophon.kernel.FileId;
import org.jspecify.annotations.Nullable;

/** What is deposited, for the modules that already know who may see it. */
public interface Deposits {

    /** The file, or {@link FileUnknown}. */
    StoredFile of(FileId file);

    /** The file, where it is deposited; an upload under way or refused is not. */
    Optional<StoredFile> find(FileId file);

    /** Those of the files that are deposited, in the order asked. */
    List<StoredFile> of(Collection<FileId> files);

    /** Deposited files in the order of their ids, after the given one: for whoever goes through all of them. */
    List<StoredFile> after(@Nullable FileId last, int limit);

    /** The bytes, decrypted and checked while they are read; the caller closes. */
    InputStream open(FileId file);

    /** The preview, a JPEG; null where the file has none. */
    @Nullable
    InputStream preview(FileId file);
}
