package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void are_of_version_7_with_the_millisecond_in_front() {
        UUID id = WorkId.next(NOON).value();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(NOON.millis(), NOON.millis() + 999);
    }

    @Test
    void sort_by_time() {
        WorkId early = WorkId.next(NOON);
        WorkId late = WorkId.next(Clock.offset(NOON, Duration.ofMillis(1)));

        assertThat(early.text()).isLessThan(late.text());
    }

    @Test
    void differ_within_a_millisecond() {
        assertThat(WorkId.next(NOON)).isNotEqualTo(WorkId.next(NOON));
    }

    @Test
    void sort_in_the_order_in_which_they_were_made_within_a_millisecond() {
        List<String> made =
                Stream.generate(() -> WorkId.next(NOON).text()).limit(5_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void follow_the_clock_again_when_it_was_set_back() {
        WorkId.next(Clock.offset(NOON, Duration.ofHours(1)));

        assertThat(WorkId.next(NOON).value().getMostSignificantBits() >>> 16)
                .isBetween(NOON.millis(), NOON.millis() + 999);
    }

    @Test
    void keep_only_the_random_bits_that_the_format_has_room_for() {
        assertThat(Uuids.of(0xfff, -1)).hasToString("00000000-0000-7fff-bfff-ffffffffffff");
        assertThat(Uuids.of(0, 0)).hasToString("00000000-0000-7000-8000-000000000000");
    }

    @Test
    void are_read_as_they_are_written() {
        List<Function<String, Id>> kinds = List.of(
                ActId::of,
                ApplicationId::of,
                CaseId::of,
                FileId::of,
                HoldId::of,
                InstrumentId::of,
                LicenceId::of,
                OfferId::of,
                OrderId::of,
                PartyId::of,
                UserId::of,
                WorkId::of);
        String text = WorkId.next(NOON).text();

        assertThat(kinds).allSatisfy(kind -> assertThat(kind.apply(text).text()).isEqualTo(text));
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.apply(text)).hasToString(text));
    }
}
