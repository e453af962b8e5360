package org.colophon.trail.web;

import java.nio.charset.StandardCharsets;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.AccessRefused;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.trail.LogReading;
import org.colophon.trail.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/log")
class LogEndpoints {

    private final LogReading log;

    LogEndpoints(LogReading log) {
        this.log = log;
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @Allowed(act = "log.read", value = Who.ANYONE)
    byte[] checkpoint() {
        return utf8(log.checkpoint().orElseThrow(AccessRefused::notFound));
    }

    @GetMapping(path = "/key", produces = MediaType.TEXT_PLAIN_VALUE)
    @Allowed(act = "log.read", value = Who.ANYONE)
    byte[] key() {
        return utf8(log.verifierKey() + "\n");
    }

    @GetMapping("/entries")
    @Allowed(act = "log.read", value = Who.ANYONE)
    PageOf<TrailEntry> entries(
            @RequestParam(required = false) @Nullable WorkId work,
            @RequestParam(required = false) @Nullable ActId act,
            @RequestParam(required = false) @Nullable String type,
            Slice slice) {
        return log.entries(work, act, type, slice);
    }

    /** The entry's bytes exactly as hashed. */
    @GetMapping(path = "/entries/{position}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(act = "log.read", value = Who.ANYONE)
    byte[] entry(@PathVariable long position) {
        return utf8(log.at(position).orElseThrow(AccessRefused::notFound).entry());
    }

    @GetMapping(path = "/entries/{position}/proof", produces = MediaType.TEXT_PLAIN_VALUE)
    @Allowed(act = "log.read", value = Who.ANYONE)
    byte[] proof(@PathVariable long position) {
        return utf8(log.proof(position));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
