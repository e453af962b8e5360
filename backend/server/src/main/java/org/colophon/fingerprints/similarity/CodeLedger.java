package org.colophon.fingerprints.similarity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprints.CodeKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.SoughtFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of files, only ever added to: what was declared and what the register computed stand side by side. */
@Repository
public class CodeLedger {

    /** A long book has ten thousand passages. */
    private static final int AT_ONCE = 1_000;

    private static final String INSERT = """
            insert into fingerprints.unit (
                work, file, kind, part, at, length, algorithm_version, extractor, extractor_version,
                computed_by, seen_by_register, discriminating, body, recorded_at)
            select :work, :file, code.*, :now
            from unnest(:kinds::text[], :parts::text[], :ats::bigint[], :lengths::integer[],
                :versions::smallint[], :extractors::text[], :extractorVersions::text[], :computers::text[],
                :seen::boolean[], :discriminating::boolean[], :bodies::bytea[]) code
            on conflict do nothing
            """;

    private static final String SELECT = """
            select * from fingerprints.unit where work = any(:works) and %s
            order by work, file, kind, part, at, recorded_at, computed_by, extractor, extractor_version
            """;

    private record Of(UUID file, FileCode code) {}

    private final JdbcClient database;

    CodeLedger(JdbcClient database) {
        this.database = database;
    }

    /** What a claimant declares, as codes; the register saw none of it. */
    public static List<FileCode> declared(DeclaredCodes codes, ComputedBy computedBy) {
        return Stream.concat(
                        codes.units().stream()
                                .filter(unit -> !unit.type().equals(CodeKind.INSTANCE.type()))
                                .map(unit -> declared(unit, CodePart.WHOLE, codes.extractor(), computedBy)),
                        codes.variants().entrySet().stream()
                                .map(variant ->
                                        declared(variant.getValue(), variant.getKey(), codes.extractor(), computedBy)))
                .toList();
    }

    private static FileCode declared(IsccUnit unit, CodePart part, Extractor extractor, ComputedBy computedBy) {
        CodeKind kind = CodeKind.of(unit).orElseThrow();
        Extractor reader = kind == CodeKind.DATA ? Extractor.BYTES : extractor;
        boolean isDiscriminating = Discrimination.isDiscriminating(kind, unit);
        return new FileCode(unit, part, 0, reader, isDiscriminating, computedBy, false);
    }

    /** Adds those of the codes that the file does not have yet. */
    public void add(WorkId work, FileId file, Collection<FileCode> codes, Instant now) {
        List<FileCode> all = List.copyOf(codes);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            insert(work, file, all.subList(from, Math.min(all.size(), from + AT_ONCE)), now);
        }
    }

    private void insert(WorkId work, FileId file, List<FileCode> codes, Instant now) {
        database.sql(INSERT)
                .param("work", work.value())
                .param("file", file.value())
                .param("now", Timestamp.from(now))
                .param("kinds", texts(codes, code -> code.kind().name()))
                .param("parts", texts(codes, code -> code.part().name()))
                .param("ats", codes.stream().map(FileCode::at).toArray(Long[]::new))
                .param("lengths", codes.stream().map(FileCode::length).toArray(Integer[]::new))
                .param(
                        "versions",
                        codes.stream().map(code -> code.unit().type().version()).toArray(Integer[]::new))
                .param("extractors", texts(codes, code -> code.extractor().name()))
                .param(
                        "extractorVersions",
                        texts(codes, code -> code.extractor().version()))
                .param("computers", texts(codes, code -> code.computedBy().name()))
                .param("seen", codes.stream().map(FileCode::seenByRegister).toArray(Boolean[]::new))
                .param(
                        "discriminating",
                        codes.stream().map(FileCode::isDiscriminating).toArray(Boolean[]::new))
                .param("bodies", codes.stream().map(code -> code.unit().body()).toArray(byte[][]::new))
                .update();
    }

    private static String[] texts(List<FileCode> codes, Function<FileCode, String> text) {
        return codes.stream().map(text).toArray(String[]::new);
    }

    /** Has the codes of a claimed file take their places in the index, and compared with all others, after the commit. */
    public void arrive(WorkId work, FileId file, Instant now) {
        database.sql("insert into fingerprints.arrival (work, file, arrived_at)"
                        + " select :work, :file, :now where exists (select from fingerprints.unit"
                        + " where work = :work and file = :file and position is null and sought)"
                        // An update waits for the scan that is about to remove the row, where nothing would be done.
                        + " on conflict (work, file) do update set arrived_at = excluded.arrived_at")
                .param("work", work.value())
                .param("file", file.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The same, if the file is claimed; a deposit of a draft is not sought by anybody. */
    public void arriveClaimed(WorkId work, FileId file, Instant now) {
        boolean isClaimed = database.sql("select exists (select from fingerprints.claim where work = ? and file = ?)")
                .params(work.value(), file.value())
                .query(Boolean.class)
                .single();
        if (isClaimed) {
            arrive(work, file, now);
        }
    }

    /** Makes the reading of the file's content, if it is under way, wait for this transaction or the other way round. */
    public void awaitReading(FileId file) {
        database.sql("select 1 from fingerprints.reading where file = ? for update")
                .param(file.value())
                .query(Integer.class)
                .optional();
    }

    /** The codes of these files of these works. */
    Map<FileId, List<FileCode>> of(Collection<SoughtFile> files) {
        UUID[] works =
                files.stream().map(file -> file.work().value()).distinct().toArray(UUID[]::new);
        UUID[] ids = files.stream().map(file -> file.file().value()).toArray(UUID[]::new);
        return grouped(database.sql(SELECT.formatted("file = any(:files)"))
                .param("works", works)
                .param("files", ids));
    }

    /** The codes of this work's files, without those of passages. */
    Map<FileId, List<FileCode>> withoutPassages(WorkId work) {
        return grouped(database.sql(SELECT.formatted("kind <> 'PASSAGE'")).param("works", new UUID[] {work.value()}));
    }

    private static Map<FileId, List<FileCode>> grouped(JdbcClient.StatementSpec statement) {
        return statement.query((row, n) -> new Of(row.getObject("file", UUID.class), code(row))).list().stream()
                .collect(groupingBy(of -> new FileId(of.file()), LinkedHashMap::new, mapping(Of::code, toList())));
    }

    static FileCode code(ResultSet row) throws SQLException {
        return new FileCode(
                IsccUnit.of(CodeKind.valueOf(row.getString("kind")).type(), row.getBytes("body")),
                CodePart.valueOf(row.getString("part")),
                row.getLong("at"),
                row.getInt("length"),
                new Extractor(row.getString("extractor"), row.getString("extractor_version")),
                row.getBoolean("discriminating"),
                ComputedBy.valueOf(row.getString("computed_by")),
                row.getBoolean("seen_by_register"));
    }
}
