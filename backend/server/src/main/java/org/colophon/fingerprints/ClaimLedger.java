package org.colophon.fingerprints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The claims of works to files, only ever added to. */
@Repository
class ClaimLedger {

    private final JdbcClient database;

    ClaimLedger(JdbcClient database) {
        this.database = database;
    }

    /** Makes everybody who claims the same file wait for the end of this transaction. */
    void lockIdentity(byte[] sha256, Instant now) {
        database.sql("insert into fingerprints.identity (sha256, first_claimed_at) values (:sha256, :now)"
                        + " on conflict do nothing")
                .param("sha256", sha256)
                .param("now", Timestamp.from(now))
                .update();
        database.sql("select 1 from fingerprints.identity where sha256 = :sha256 for update")
                .param("sha256", sha256)
                .query(Integer.class)
                .single();
    }

    void add(Claim claim) {
        database.sql("insert into fingerprints.claim (work, file, claimant, size, claimed_at, position)"
                        + " select :work, :file, :claimant, :size, :at, count(*)"
                        + " from fingerprints.claim where work = :work")
                .param("work", claim.work().value())
                .param("file", claim.file().value())
                .param("claimant", claim.claimant().value())
                .param("size", claim.size())
                .param("at", Timestamp.from(claim.claimedAt()))
                .update();
    }

    /** Adds those of the digests that the claim does not have yet. */
    void addDigests(WorkId work, FileId file, Digests digests, ComputedBy computedBy, boolean seen, Instant now) {
        for (DigestAlgorithm algorithm : digests.algorithms()) {
            database.sql("insert into fingerprints.digest (work, file, algorithm, value, computed_by,"
                            + " seen_by_register, recorded_at)"
                            + " values (:work, :file, :algorithm, :value, :by, :seen, :now) on conflict do nothing")
                    .param("work", work.value())
                    .param("file", file.value())
                    .param("algorithm", algorithm.id())
                    .param("value", digests.bytes(algorithm))
                    .param("by", computedBy.name())
                    .param("seen", seen)
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    void addSighting(WorkId work, FileId file, Instant now) {
        database.sql("insert into fingerprints.sighting (work, file, seen_at) values (:work, :file, :now)"
                        + " on conflict do nothing")
                .param("work", work.value())
                .param("file", file.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void publish(WorkId work, boolean published) {
        database.sql("insert into fingerprints.publication (work, published) values (:work, :published)"
                        + " on conflict (work) do update set published = excluded.published")
                .param("work", work.value())
                .param("published", published)
                .update();
    }

    Optional<Claim> find(WorkId work, FileId file) {
        return ofWork(work).stream().filter(claim -> claim.file().equals(file)).findFirst();
    }

    /** The claims of a work in the order made. */
    List<Claim> ofWork(WorkId work) {
        Map<UUID, List<Row>> rows = database
                .sql("select c.file, c.claimant, c.size, c.claimed_at, d.algorithm, d.value, d.computed_by,"
                        + " d.seen_by_register or s.work is not null as seen"
                        + " from fingerprints.claim c join fingerprints.digest d on d.work = c.work and d.file = c.file"
                        + " left join fingerprints.sighting s on s.work = c.work and s.file = c.file"
                        + " where c.work = :work order by c.position, d.algorithm")
                .param("work", work.value())
                .query((row, number) -> Row.of(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::file, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(group -> claim(work, group)).toList();
    }

    private record Row(
            UUID file,
            UUID claimant,
            long size,
            Instant claimedAt,
            DigestAlgorithm algorithm,
            byte[] value,
            ComputedBy computedBy,
            boolean seen) {

        private static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("file", UUID.class),
                    row.getObject("claimant", UUID.class),
                    row.getLong("size"),
                    row.getTimestamp("claimed_at").toInstant(),
                    DigestAlgorithm.ofId(row.getString("algorithm")),
                    row.getBytes("value"),
                    ComputedBy.valueOf(row.getString("computed_by")),
                    row.getBoolean("seen"));
        }
    }

    /** Who computed SHA-256, by which files are identified, stands for the file; every claim has that digest. */
    private static Claim claim(WorkId work, List<Row> rows) {
        Map<DigestAlgorithm, byte[]> digests = new EnumMap<>(DigestAlgorithm.class);
        rows.forEach(row -> digests.put(row.algorithm(), row.value()));
        Row identity = rows.stream()
                .filter(row -> row.algorithm() == DigestAlgorithm.SHA_256)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a claim of " + work + " has no sha-256"));
        return new Claim(
                work,
                new FileId(identity.file()),
                new PartyId(identity.claimant()),
                Digests.of(digests),
                identity.size(),
                identity.computedBy(),
                identity.seen(),
                identity.claimedAt());
    }

    /** The claims to a file that has any of these digests, the earliest first. */
    List<IdentityMatch> matching(Digests digests) {
        Map<String, Object> values = new HashMap<>();
        String condition = digests.algorithms().stream()
                .map(algorithm -> {
                    String name = algorithm.name().toLowerCase(Locale.ROOT);
                    values.put(name + "_id", algorithm.id());
                    values.put(name, digests.bytes(algorithm));
                    return "(d.algorithm = :" + name + "_id and d.value = :" + name + ")";
                })
                .collect(Collectors.joining(" or "));
        return database.sql("select c.work, c.file, c.claimant, c.claimed_at,"
                        + " coalesce(p.published, false) as published,"
                        + " bool_or(d.seen_by_register) or s.work is not null as seen"
                        + " from fingerprints.digest d"
                        + " join fingerprints.claim c on c.work = d.work and c.file = d.file"
                        + " left join fingerprints.publication p on p.work = c.work"
                        + " left join fingerprints.sighting s on s.work = c.work and s.file = c.file"
                        + " where " + condition
                        + " group by c.work, c.file, p.published, s.work order by c.claimed_at, c.work, c.file")
                .params(values)
                .query((row, number) -> match(row))
                .list();
    }

    private static IdentityMatch match(ResultSet row) throws SQLException {
        return new IdentityMatch(
                new WorkId(row.getObject("work", UUID.class)),
                new FileId(row.getObject("file", UUID.class)),
                new PartyId(row.getObject("claimant", UUID.class)),
                row.getBoolean("seen"),
                row.getBoolean("published"),
                row.getTimestamp("claimed_at").toInstant());
    }
}
