package org.colophon.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.colophon.accounts.Correspondents;
import org.colophon.accounts.Correspondents.Correspondent;
import org.colophon.kernel.Uuids;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.platform.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody concerned, in the acting transaction: an act that is undone was never announced. */
@Component
class AnnouncementDelivery {

    private final Correspondents correspondents;
    private final InboxRows inbox;
    private final Outbox outbox;
    private final Clock clock;

    AnnouncementDelivery(Correspondents correspondents, InboxRows inbox, Outbox outbox, Clock clock) {
        this.correspondents = correspondents;
        this.inbox = inbox;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Announced event) {
        Announcement announcement = event.announcement();
        Instant at = clock.instant();
        correspondents.of(announcement.to()).forEach(reader -> tell(reader, announcement, at));
    }

    private void tell(Correspondent reader, Announcement announcement, Instant at) {
        UUID message = Uuids.next(clock);
        inbox.add(message, reader.user(), announcement, at);
        if (reader.isEmailConfirmed()) {
            outbox.put(AnnouncementMail.CHANNEL, reader.user().value(), Map.of("message", message.toString()));
        }
    }
}
