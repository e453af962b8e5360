package org.colophon.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.colophon.evidence.CanonicalJson;
import org.colophon.evidence.Json;
import org.colophon.kernel.Id;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an entry says, all but its link to the work's previous entry, as canonical JSON (RFC 8785). */
@Component
class EntryBody {

    /** The version of the entry's form; another form gets another number and both stay readable. */
    private static final long FORM = 1;

    /** C2SP tlog-tiles frames an entry with a 16-bit length; the link that is added later needs some of it. */
    private static final int LONGEST = 65_000;

    private static final UUID NO_WORK = new UUID(0, 0);
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Pseudonyms pseudonyms;
    private final Openings openings;

    EntryBody(Pseudonyms pseudonyms, Openings openings) {
        this.pseudonyms = pseudonyms;
        this.openings = openings;
    }

    String write(Attestation attested, @Nullable WorkId work, Instant at) {
        UUID scope = work == null ? NO_WORK : work.value();
        Json.Members entry = Json.object()
                .with("form", FORM)
                .with("type", attested.type())
                .with("act", attested.act().text())
                .with("at", INSTANT.format(at))
                .with("by", by(attested.by(), scope))
                .with("facts", members(attested.facts().openFields()));
        if (work != null) {
            entry = entry.with("work", work.text());
        }
        String text = text(withSealed(entry, attested, scope));
        if (text.length() > LONGEST) {
            throw new IllegalStateException("An entry of the type " + attested.type() + " is too long for the log.");
        }
        return text;
    }

    /** The final bytes: the same, linked to the work's previous entry. */
    static byte[] linked(String body, @Nullable Long previous) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (previous == null) {
            return bytes;
        }
        Json.Members entry = CanonicalJson.parseCanonicalObject(bytes, LONGEST * 4);
        return CanonicalJson.write(entry.with("previous", previous));
    }

    private Json.Members withSealed(Json.Members entry, Attestation attested, UUID scope) {
        Json.Members sealed = Json.object();
        for (Map.Entry<String, String> field : attested.facts().sealedFields().entrySet()) {
            sealed = sealed.with(field.getKey(), openings.seal(attested, scope, field.getKey(), field.getValue()));
        }
        return entry.with("sealed", sealed);
    }

    private Json.Members by(Acting acting, UUID scope) {
        Json.Members consent = Json.object()
                .with("method", acting.consent().method())
                .with("at", INSTANT.format(acting.consent().at()));
        if (acting.isRegister()) {
            return Json.object().with("party", "register").with("consent", consent);
        }
        return Json.object()
                .with("user", pseudonyms.of(scope, acting.user().value()))
                .with("party", pseudonyms.of(scope, acting.party().value()))
                .with("consent", consent);
    }

    private static Json.Members members(Map<?, ?> map) {
        Json.Members members = Json.object();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            members = members.with(String.valueOf(member.getKey()), json(member.getValue()));
        }
        return members;
    }

    private static Json json(Object value) {
        return switch (value) {
            case String text -> new Json.Text(text);
            case Long number -> new Json.Whole(number);
            case Integer number -> new Json.Whole(number);
            case Boolean truth -> new Json.Truth(truth);
            case Id id -> new Json.Text(id.text());
            case Enum<?> constant -> new Json.Text(constant.name());
            case Instant instant -> new Json.Text(INSTANT.format(instant));
            case Map<?, ?> map -> members(map);
            case Collection<?> list ->
                Json.array(list.stream().map(EntryBody::json).toList());
            default -> new Json.Text(value.toString());
        };
    }

    private static String text(Json.Members entry) {
        return new String(CanonicalJson.write(entry), StandardCharsets.UTF_8);
    }
}
