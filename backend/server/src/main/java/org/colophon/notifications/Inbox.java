package org.colophon.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.UserId;
import org.colophon.notifications.InboxRows.Place;
import org.colophon.notifications.InboxRows.Row;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a user was told, and what they have read of it. */
@Service
@Transactional
public class Inbox {

    private final InboxRows rows;
    private final Wording wording;
    private final Clock clock;

    Inbox(InboxRows rows, Wording wording, Clock clock) {
        this.rows = rows;
        this.wording = wording;
        this.clock = clock;
    }

    /** The messages, the newest first, in words of the given language. */
    @Transactional(readOnly = true)
    public PageOf<InboxMessage> of(UserId user, boolean unreadOnly, Locale language, Slice slice) {
        List<Row> found = rows.of(user, unreadOnly, place(slice), slice.limitAndOne());
        return PageOf.of(
                        slice,
                        found,
                        row -> List.of(row.at().toString(), row.id().toString()))
                .map(row -> message(row, language));
    }

    @Transactional(readOnly = true)
    public long unread(UserId user) {
        return rows.unread(user);
    }

    /** Marks a message as read, or refuses with {@link MessageUnknown}; a second time changes nothing. */
    public void read(UUID message, UserId user) {
        if (!rows.read(message, user, clock.instant())) {
            throw new MessageUnknown();
        }
    }

    public void readAll(UserId user) {
        rows.readAll(user, clock.instant());
    }

    private InboxMessage message(Row row, Locale language) {
        return new InboxMessage(
                row.id(),
                row.kind(),
                row.arguments(),
                row.link(),
                row.at(),
                row.readAt(),
                wording.subject(row.kind(), language, row.arguments()),
                wording.body(row.kind(), language, row.arguments()));
    }

    private static Optional<Place> place(Slice slice) {
        if (slice.isFirst()) {
            return Optional.empty();
        }
        return Optional.of(new Place(slice.instant(0), slice.id(1)));
    }
}
