package org.colophon.notifications;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.accounts.Correspondents;
import org.colophon.accounts.Correspondents.Correspondent;
import org.colophon.notifications.InboxRows.Row;
import org.colophon.platform.OutboxChannel;
import org.springframework.stereotype.Component;

/** Sends what stands in the inbox by mail too; the address is looked up at the last moment, so the outbox holds none. */
@Component
class AnnouncementMail implements OutboxChannel {

    static final String CHANNEL = "notifications.mail";

    private final InboxRows inbox;
    private final Correspondents correspondents;
    private final Wording wording;
    private final Postbox postbox;

    AnnouncementMail(InboxRows inbox, Correspondents correspondents, Wording wording, Postbox postbox) {
        this.inbox = inbox;
        this.correspondents = correspondents;
        this.wording = wording;
        this.postbox = postbox;
    }

    @Override
    public String name() {
        return CHANNEL;
    }

    @Override
    public void deliver(UUID message, UUID subject, Map<String, String> payload) {
        UUID id = UUID.fromString(Objects.requireNonNull(payload.get("message")));
        inbox.find(id)
                .ifPresent(row -> correspondents
                        .of(row.user())
                        .filter(Correspondent::isEmailConfirmed)
                        .ifPresent(reader -> send(row, reader)));
    }

    private void send(Row row, Correspondent reader) {
        postbox.send(
                row.id(),
                reader.email(),
                reader.language(),
                wording.subject(row.kind(), reader.language(), row.arguments()),
                wording.body(row.kind(), reader.language(), row.arguments()),
                row.link());
    }
}
