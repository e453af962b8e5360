package org.colophon.files;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces of each upload, in the order received. */
@Repository
class Parts {

    /** One encrypted piece. */
    record Part(int ordinal, long start, long length, String blob) {

        String place(UUID upload) {
            return Places.part(upload, ordinal, start);
        }
    }

    private final JdbcClient database;

    Parts(JdbcClient database) {
        this.database = database;
    }

    void add(Turn turn, long length, String blob, Instant at) {
        database.sql("insert into files.part (upload, ordinal, start_at, length, blob, recorded_at)"
                        + " values (:upload, :ordinal, :start, :length, :blob, :at)")
                .param("upload", turn.upload())
                .param("ordinal", turn.ordinal())
                .param("start", turn.start())
                .param("length", length)
                .param("blob", blob)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Part> of(UUID upload) {
        return database.sql(
                        "select ordinal, start_at, length, blob from files.part where upload = :upload order by ordinal")
                .param("upload", upload)
                .query((row, number) -> new Part(row.getInt(1), row.getLong(2), row.getLong(3), row.getString(4)))
                .list();
    }

    /** Those of the blobs that something still relies on. */
    List<String> reliedUpon(List<String> blobs) {
        return database.sql("select p.blob from files.part p join files.upload u on u.id = p.upload"
                        + " where p.blob in (:blobs) and u.state <> 'REJECTED'"
                        + " union all select preview_blob from files.deposit"
                        + " where preview_blob in (:blobs) and rejected_at is null")
                .param("blobs", blobs)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
