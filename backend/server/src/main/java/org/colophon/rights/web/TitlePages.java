package org.colophon.rights.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.colophon.kernel.WorkId;
import org.colophon.platform.AccessRefused;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Register;
import org.colophon.platform.Who;
import org.colophon.rights.AsOf;
import org.colophon.rights.Owners;
import org.colophon.rights.TitleReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Title as it is, or as it stood on either axis of time. */
@RestController
class TitlePages {

    private final TitlePage page;
    private final Owners owners;
    private final ObjectProvider<TitleReaders> readers;
    private final Register register;
    private final Clock clock;

    TitlePages(TitlePage page, Owners owners, ObjectProvider<TitleReaders> readers, Register register, Clock clock) {
        this.page = page;
        this.owners = owners;
        this.readers = readers;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/api/works/{work}/title")
    @Allowed(act = "title.read", value = Who.ANYONE)
    TitleResponse title(
            @PathVariable WorkId work,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt,
            @Nullable Acting reader) {
        if (!mayRead(work, reader)) {
            throw AccessRefused.notFound();
        }
        LocalDate day = asOf == null ? register.today() : asOf;
        return page.of(work, new AsOf(day, knownAt == null ? clock.instant() : knownAt));
    }

    private boolean mayRead(WorkId work, @Nullable Acting reader) {
        return (reader != null && owners.owns(reader.party(), work))
                || readers.stream().anyMatch(reading -> reading.mayRead(work, reader));
    }
}
