package org.colophon.works;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the record; there is nothing here that changes or removes. */
@Component
class RecordWriting {

    /** Which version is added, why, by which act and when. */
    record Stamp(int version, @Nullable String reason, ActId act, Instant at) {}

    private final JdbcClient database;
    private final JsonMapper json;

    RecordWriting(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void addVersion(WorkId work, WorkFacts facts, Stamp stamp) {
        insertVersion(work, facts, stamp);
        insertAuthors(work, stamp.version(), facts.authors());
        insertAiUse(work, stamp.version(), facts.aiUse());
    }

    void addFiles(WorkId work, List<WorkFile> files) {
        for (int i = 0; i < files.size(); i++) {
            insertFile(work, i, files.get(i));
        }
    }

    void addRelations(WorkId work, List<Relation> relations) {
        for (Relation relation : relations) {
            database.sql("insert into works.relation (work_id, to_work, kind) values (?, ?, ?)")
                    .params(work.value(), relation.to().value(), relation.kind().name())
                    .update();
        }
    }

    private void insertVersion(WorkId work, WorkFacts facts, Stamp stamp) {
        database.sql("""
                        insert into works.work_version (
                            work_id, version, title, previous_title, alternative_titles, category, nature,
                            completed_on, completed_at, is_published, published_on, published_at, basis,
                            statement, excluded, source_work, language, reason, act, recorded_at)
                        values (
                            :work, :version, :title, :previousTitle, :alternativeTitles::works.line[], :category, :nature,
                            :completedOn, :completedAt, :isPublished, :publishedOn, :publishedAt, :basis,
                            :statement, :excluded, :sourceWork, :language, :reason, :act, :at)
                        """)
                .param("work", work.value())
                .param("version", stamp.version())
                .param("title", facts.title())
                .param("previousTitle", facts.previousTitle())
                .param("alternativeTitles", facts.alternativeTitles().toArray(String[]::new))
                .param("category", facts.category().name())
                .param("nature", facts.nature().name())
                .param("completedOn", facts.completedOn().text())
                .param("completedAt", facts.completedAt())
                .param("isPublished", facts.isPublished())
                .param("publishedOn", text(facts.publishedOn()))
                .param("publishedAt", facts.publishedAt())
                .param("basis", facts.basis().name())
                .param("statement", facts.statement())
                .param("excluded", facts.excluded())
                .param("sourceWork", facts.sourceWork())
                .param("language", facts.language())
                .param("reason", stamp.reason())
                .param("act", stamp.act().value())
                .param("at", Timestamp.from(stamp.at()))
                .update();
    }

    private void insertAuthors(WorkId work, int version, List<Author> authors) {
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            database.sql("""
                            insert into works.author (
                                work_id, version, position, party, credited_as, credit, contribution)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(work.value())
                    .param(version)
                    .param(i)
                    .param(author.party().value())
                    .param(author.creditedAs())
                    .param(author.credit().name())
                    .param(author.contribution())
                    .update();
        }
    }

    private void insertAiUse(WorkId work, int version, List<AiUse> uses) {
        for (int i = 0; i < uses.size(); i++) {
            AiUse use = uses.get(i);
            database.sql("""
                            insert into works.ai_use (
                                work_id, version, position, component, kind, tool, human_contribution)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(work.value())
                    .param(version)
                    .param(i)
                    .param(use.component())
                    .param(use.kind().name())
                    .param(use.tool())
                    .param(use.humanContribution())
                    .update();
        }
    }

    private void insertFile(WorkId work, int position, WorkFile file) {
        database.sql("""
                        insert into works.file (
                            work_id, file_id, position, name, media_type, size, digests,
                            computed_by, seen_by_register, deposited)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                        """)
                .param(work.value())
                .param(file.id().value())
                .param(position)
                .param(file.name())
                .param(file.mediaType())
                .param(file.size())
                .param(json.writeValueAsString(file.digests().hexById()))
                .param(file.computedBy().name())
                .param(file.seenByRegister())
                .param(file.deposited())
                .update();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }
}
