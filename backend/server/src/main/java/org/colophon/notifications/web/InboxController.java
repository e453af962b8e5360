package org.colophon.notifications.web;

import java.util.Locale;
import java.util.UUID;
import org.colophon.notifications.Inbox;
import org.colophon.notifications.InboxMessage;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of whoever is signed in; nobody reaches another's. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    record UnreadCount(long unread) {}

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    @Allowed(act = "inbox.read", value = Who.SIGNED_IN)
    PageOf<InboxMessage> read(
            @RequestParam(defaultValue = "false") boolean unread, Locale language, Acting acting, Slice slice) {
        return inbox.of(acting.user(), unread, language, slice);
    }

    @GetMapping("/count")
    @Allowed(act = "inbox.read", value = Who.SIGNED_IN)
    UnreadCount count(Acting acting) {
        return new UnreadCount(inbox.unread(acting.user()));
    }

    @PostMapping("/{message}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(act = "inbox.mark-read", value = Who.SIGNED_IN)
    void markRead(@PathVariable UUID message, Acting acting) {
        inbox.read(message, acting.user());
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(act = "inbox.mark-read", value = Who.SIGNED_IN)
    void markAllRead(Acting acting) {
        inbox.readAll(acting.user());
    }
}
