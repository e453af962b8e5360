package org.colophon.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.evidence.Hash;
import org.colophon.evidence.HashReader;
import org.colophon.evidence.MerkleNode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hashes of complete subtrees; they never change, so those read lately are kept in a bounded memory. */
@Repository
class StoredNodes implements HashReader {

    private static final int KEPT = 50_000;

    private final JdbcTemplate jdbc;
    private final Map<Place, Hash> kept = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Hash> eldest) {
            return size() > KEPT;
        }
    };

    StoredNodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(int level, long index) {}

    @Override
    public Hash hash(int level, long index) {
        Place place = new Place(level, index);
        @Nullable Hash known = known(place);
        if (known != null) {
            return known;
        }
        Hash read = JdbcClient.create(jdbc)
                .sql("select hash from trail.node where level = :level and index = :index")
                .param("level", level)
                .param("index", index)
                .query((row, n) -> Hash.of(row.getBytes(1)))
                .single();
        keep(place, read);
        return read;
    }

    void append(List<MerkleNode> nodes) {
        jdbc.batchUpdate(
                "insert into trail.node (level, index, hash) values (?, ?, ?)",
                nodes.stream()
                        .map(node -> new Object[] {
                            node.level(), node.index(), node.hash().bytes()
                        })
                        .toList());
    }

    private @Nullable Hash known(Place place) {
        synchronized (kept) {
            return kept.get(place);
        }
    }

    private void keep(Place place, Hash hash) {
        synchronized (kept) {
            kept.put(place, hash);
        }
    }
}
