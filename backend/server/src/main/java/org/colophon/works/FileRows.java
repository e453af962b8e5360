package org.colophon.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.kernel.FileId;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of a record. */
@Component
class FileRows {

    private static final TypeReference<Map<String, String>> BY_ID = new TypeReference<>() {};

    private final JsonMapper json;

    FileRows(JsonMapper json) {
        this.json = json;
    }

    WorkFile read(ResultSet row) throws SQLException {
        return new WorkFile(
                new FileId(row.getObject("file_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                digests(row.getString("digests")),
                ComputedBy.valueOf(row.getString("computed_by")),
                row.getBoolean("seen_by_register"),
                row.getBoolean("deposited"));
    }

    private Digests digests(String text) {
        Map<DigestAlgorithm, String> hex = new EnumMap<>(DigestAlgorithm.class);
        json.readValue(text, BY_ID).forEach((id, digest) -> hex.put(DigestAlgorithm.ofId(id), digest));
        return Digests.ofHex(hex);
    }
}
