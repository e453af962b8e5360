package org.colophon.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.UserId;
import org.colophon.platform.Announcement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of all inboxes. */
@Repository
class InboxRows {

    /** A message without its words. */
    record Row(
            UUID id,
            UserId user,
            String kind,
            Map<String, String> arguments,
            String link,
            Instant at,
            @Nullable Instant readAt) {}

    /** Where a page begins: after this instant and id, going back in time. */
    record Place(Instant at, UUID id) {}

    private static final String ROWS =
            "select id, user_id, kind, arguments, link, at, read_at from notifications.inbox_message";

    private final JdbcClient database;
    private final JsonMapper json;

    InboxRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(UUID id, UserId user, Announcement announcement, Instant at) {
        database.sql("""
                        insert into notifications.inbox_message (id, user_id, kind, arguments, link, at)
                        values (:id, :user, :kind, cast(:arguments as jsonb), :link, :at)
                        """)
                .param("id", id)
                .param("user", user.value())
                .param("kind", announcement.kind())
                .param("arguments", json.writeValueAsString(announcement.arguments()))
                .param("link", announcement.link())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(UUID id) {
        return database.sql(ROWS + " where id = :id")
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    /** The newest first. */
    List<Row> of(UserId user, boolean unreadOnly, Optional<Place> after, int limit) {
        Place from = after.orElse(new Place(Instant.EPOCH, new UUID(0, 0)));
        return database.sql(ROWS + """
                         where user_id = :user and (not :unreadOnly or read_at is null)
                           and (:first or (at, id) < (:at, :id))
                         order by at desc, id desc limit :limit
                        """)
                .param("user", user.value())
                .param("unreadOnly", unreadOnly)
                .param("first", after.isEmpty())
                .param("at", from.at().atOffset(ZoneOffset.UTC))
                .param("id", from.id())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    long unread(UserId user) {
        return database.sql(
                        "select count(*) from notifications.inbox_message where user_id = :user and read_at is null")
                .param("user", user.value())
                .query(Long.class)
                .single();
    }

    /** False where the user has no such message. */
    boolean read(UUID id, UserId user, Instant at) {
        return database.sql("""
                        update notifications.inbox_message set read_at = coalesce(read_at, greatest(:at, at))
                         where id = :id and user_id = :user
                        """)
                        .param("id", id)
                        .param("user", user.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void readAll(UserId user, Instant at) {
        database.sql("""
                        update notifications.inbox_message set read_at = greatest(:at, at)
                         where user_id = :user and read_at is null
                        """)
                .param("user", user.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Row row(ResultSet row) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("kind"),
                json.readValue(row.getString("arguments"), new TypeReference<Map<String, String>>() {}),
                row.getString("link"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
