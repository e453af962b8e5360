package org.colophon.fingerprints.similarity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.image.BlockColours;
import org.colophon.fingerprint.image.NormalisedPixels;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The second looks at the pictures that the register read itself, the last reading of each. */
@Repository
public class PictureLooks {

    private final JdbcClient database;

    PictureLooks(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the look at a file's picture. */
    public void add(WorkId work, FileId file, PictureLook look) {
        database.sql("""
                        insert into fingerprints.picture (
                            work, file, extractor, extractor_version, width, height, grey, colours)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (work, file) do update set
                            extractor = excluded.extractor, extractor_version = excluded.extractor_version,
                            width = excluded.width, height = excluded.height, grey = excluded.grey,
                            colours = excluded.colours
                        """)
                .param(work.value())
                .param(file.value())
                .param(look.extractor().name())
                .param(look.extractor().version())
                .param(look.width())
                .param(look.height())
                .param(look.pixels().bytes())
                .param(look.colours().bytes())
                .update();
    }

    /** Those of the files' pictures that were read. */
    Map<FileId, PictureLook> of(Collection<FileId> files) {
        Map<FileId, PictureLook> looks = new HashMap<>();
        if (files.isEmpty()) {
            return looks;
        }
        database.sql("select * from fingerprints.picture where file = any(?)")
                .param(files.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, n) -> looks.put(
                        new FileId(row.getObject("file", UUID.class)),
                        new PictureLook(
                                new Extractor(row.getString("extractor"), row.getString("extractor_version")),
                                row.getInt("width"),
                                row.getInt("height"),
                                NormalisedPixels.ofBytes(row.getBytes("grey")),
                                BlockColours.ofBytes(row.getBytes("colours")))))
                .list();
        return looks;
    }
}
