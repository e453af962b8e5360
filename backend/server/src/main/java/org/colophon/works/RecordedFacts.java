package org.colophon.works;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.evidence.CanonicalJson;
import org.colophon.evidence.Json;
import org.colophon.kernel.PartialDate;
import org.colophon.trail.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of a record: numbers, codes and dates openly, all text sealed.
 *
 * <p>The digests of a private work's files identify its content, so they are sealed too.
 */
final class RecordedFacts {

    /** Above so many files an entry carries the digest of their list. */
    private static final int MOST_FILES = 64;

    private RecordedFacts() {}

    static Facts ofRegistration(WorkView work, String fingerprints) {
        Facts facts = new Facts()
                .open("number", work.number())
                .open("effectiveAt", work.effectiveAt().toString())
                .open("registeredAt", work.registeredAt().toString());
        addFiles(facts, work);
        facts.sealed("fingerprints", fingerprints.isEmpty() ? null : fingerprints);
        return addRecord(facts, work);
    }

    static Facts ofAmendment(WorkView work, String reason) {
        return addRecord(new Facts().open("number", work.number()).sealed("reason", reason), work);
    }

    private static Facts addRecord(Facts facts, WorkView work) {
        WorkFacts said = work.facts();
        return facts.open("version", work.version())
                .open("category", said.category().name())
                .open("nature", said.nature().name())
                .open("basis", said.basis().name())
                .open("visibility", said.visibility().name())
                .sealed("title", said.title())
                .sealed(
                        "authors",
                        lines(said.authors().stream().map(RecordedFacts::author).toList()))
                .sealed("record", record(work));
    }

    /** Everything else that the version says, in canonical JSON (RFC 8785), under one commitment. */
    private static String record(WorkView work) {
        WorkFacts said = work.facts();
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("previousTitle", said.previousTitle());
        texts.put("alternativeTitles", lines(said.alternativeTitles()));
        texts.put("completedOn", said.completedOn().text());
        texts.put("completedAt", said.completedAt());
        texts.put("publishedOn", text(said.publishedOn()));
        texts.put("publishedAt", said.publishedAt());
        texts.put("aiUse", lines(said.aiUse().stream().map(RecordedFacts::aiUse).toList()));
        texts.put("statement", said.statement());
        texts.put("excluded", said.excluded());
        texts.put("sourceWork", said.sourceWork());
        texts.put("language", said.language());
        texts.put(
                "relations",
                lines(work.relations().stream().map(RecordedFacts::relation).toList()));
        Json.Members members = Json.object();
        for (Map.Entry<String, @Nullable String> entry : texts.entrySet()) {
            String value = entry.getValue();
            members = value == null ? members : members.with(entry.getKey(), value);
        }
        return new String(CanonicalJson.write(members), StandardCharsets.UTF_8);
    }

    private static void addFiles(Facts facts, WorkView work) {
        String list = work.files().stream().map(RecordedFacts::file).collect(Collectors.joining());
        if (!work.facts().visibility().shows(Visibility.FACTS)) {
            facts.sealed("files", list);
        } else if (work.files().size() <= MOST_FILES) {
            facts.open(
                    "files",
                    work.files().stream()
                            .map(WorkFile::digests)
                            .map(d -> d.hexById())
                            .toList());
        } else {
            facts.open("fileList", Map.of("count", work.files().size(), "sha-256", sha256(list)))
                    .sealed("files", list);
        }
    }

    /** One line for each file, ordered as on record: id, size and digests. */
    private static String file(WorkFile file) {
        String digests = file.digests().hexById().entrySet().stream()
                .map(digest -> digest.getKey() + "=" + digest.getValue())
                .collect(Collectors.joining(" "));
        return file.id() + " " + file.size() + " " + digests + "\n";
    }

    private static String relation(Relation relation) {
        return relation.kind() + "\t" + relation.to();
    }

    private static String author(Author author) {
        String name = author.creditedAs() == null ? "" : author.creditedAs();
        return String.join("\t", author.party().text(), author.credit().name(), name, author.contribution());
    }

    private static String aiUse(AiUse use) {
        String tool = use.tool() == null ? "" : use.tool();
        String human = use.humanContribution() == null ? "" : use.humanContribution();
        return String.join("\t", use.component(), use.kind().name(), tool, human);
    }

    private static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missingFromTheJdk) {
            throw new IllegalStateException(missingFromTheJdk);
        }
    }
}
