package org.colophon.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkCategory;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Path SAMPLES = Path.of("../../infra/samples");

    private final Story story = Story.read();

    @Test
    void has_sixty_works_or_more_in_every_category() {
        Set<WorkCategory> categories = story.works().stream()
                .map(work -> WorkCategory.valueOf(work.category()))
                .collect(Collectors.toSet());

        assertThat(story.works()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(categories).isEqualTo(EnumSet.allOf(WorkCategory.class));
    }

    @Test
    void leaves_applications_in_every_way_they_can_end() {
        Set<Work.End> ends = story.works().stream().map(Work::endsAs).collect(Collectors.toSet());

        assertThat(ends).isEqualTo(EnumSet.allOf(Work.End.class));
    }

    @Test
    void takes_every_step_that_a_deal_has() {
        Set<DealStep> steps = Stream.concat(
                        story.purchases().stream().map(Purchase::steps),
                        story.sales().stream().map(Sale::steps))
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(steps).isEqualTo(EnumSet.allOf(DealStep.class));
    }

    @Test
    void names_everything_once() {
        assertThat(keys(story.works(), Work::key)).doesNotHaveDuplicates();
        assertThat(keys(story.offers(), Offer::key)).doesNotHaveDuplicates();
        assertThat(keys(story.disputes(), Dispute::key)).doesNotHaveDuplicates();
        assertThat(orders()).doesNotHaveDuplicates();
        assertThat(keys(story.people(), Person::email)).doesNotHaveDuplicates();
    }

    @Test
    void speaks_only_of_people_who_are_there() {
        Set<String> parties = new HashSet<>(keys(story.people(), Person::key));
        parties.addAll(keys(story.organisations(), Organisation::key));
        Stream<String> actors = Stream.of(
                        story.works().stream().map(Work::by),
                        story.gifts().stream().flatMap(gift -> Stream.of(gift.from(), gift.to())),
                        story.offers().stream().map(Offer::by),
                        story.purchases().stream().map(Purchase::by),
                        story.sales().stream().flatMap(sale -> Stream.of(sale.by(), sale.buyer())),
                        story.disputes().stream().flatMap(dispute -> Stream.of(dispute.by(), dispute.against())))
                .flatMap(Function.identity())
                .flatMap(actor -> Arrays.stream(actor.split("@")));

        assertThat(actors).allMatch(parties::contains);
    }

    @Test
    void speaks_only_of_works_offers_and_orders_that_are_there() {
        Set<String> works = new HashSet<>(keys(story.works(), Work::key));

        assertThat(story.gifts()).allMatch(gift -> works.contains(gift.work()));
        assertThat(story.offers()).allMatch(offer -> works.contains(offer.work()));
        assertThat(story.sales()).allMatch(sale -> works.contains(sale.work()));
        assertThat(story.disputes()).allMatch(dispute -> works.contains(dispute.work()));
        assertThat(story.works().stream().flatMap(work -> work.related().stream()))
                .allMatch(relation -> works.contains(relation.to()));
        assertThat(keys(story.offers(), Offer::key)).containsAll(keys(story.purchases(), Purchase::offer));
        assertThat(orders())
                .containsAll(story.disputes().stream()
                        .flatMap(dispute -> Stream.ofNullable(dispute.order()))
                        .toList());
    }

    @Test
    void waits_only_for_what_is_told() {
        Set<String> told = Stream.of(
                        story.works().stream().map(work -> "work/" + work.key()),
                        story.gifts().stream().map(gift -> "gift/" + gift.key()),
                        story.offers().stream().map(offer -> "offer/" + offer.key()),
                        orders().stream().map(order -> "order/" + order))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        Stream<String> awaited = Stream.of(
                        story.works().stream().map(Work::waitsFor),
                        story.offers().stream().map(Offer::waitsFor),
                        story.sales().stream().map(Sale::waitsFor),
                        story.disputes().stream().map(Dispute::waitsFor))
                .flatMap(Function.identity())
                .flatMap(List::stream);

        assertThat(awaited).allMatch(told::contains);
    }

    @Test
    void shows_media_that_are_there() {
        assertThat(story.works()).allSatisfy(work -> {
            String file = work.file();
            if (file == null) {
                assertThat(work.text()).isNotBlank();
            } else {
                assertThat(SAMPLES.resolve(file))
                        .is(new org.assertj.core.api.Condition<>(Files::isRegularFile, "there"));
            }
        });
    }

    @Test
    void writes_territories_and_prices_as_the_register_reads_them() {
        assertThat(story.offers()).allSatisfy(offer -> {
            assertThat(Territory.of(offer.territory())).hasToString(offer.territory());
            offer.prices().forEach(Price::of);
        });
        assertThat(story.sales()).allSatisfy(sale -> {
            assertThat(Territory.of(sale.territory())).hasToString(sale.territory());
            Price.of(sale.price());
        });
    }

    @Test
    void reads_prices_in_minor_units() {
        assertThat(Price.of("CNY 1200.00")).containsEntry("currency", "CNY").containsEntry("amount", "120000");
        assertThat(Price.of("EUR 0.00")).containsEntry("amount", "0");
        assertThat(Price.of("EUR 0.05")).containsEntry("amount", "5");
        assertThatThrownBy(() -> Price.of("12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gives_every_duty_to_a_person_of_their_own() {
        Set<String> holders = Stream.of(Person.OPERATOR, Person.EXAMINER, Person.ADJUDICATOR, Person.TREASURER)
                .map(duty -> story.holderOf(duty).key())
                .collect(Collectors.toSet());

        assertThat(holders).hasSize(4);
    }

    @Test
    void prints_a_line_for_each_account() {
        StringWriter printed = new StringWriter();
        new Accounts(story).print(new PrintWriter(printed, true));

        assertThat(printed.toString().lines()).hasSize(story.people().size() + 2);
        assertThat(printed.toString()).contains(Story.PASSWORD).contains("examiner@example.org");
    }

    private List<String> orders() {
        return Stream.concat(
                        story.purchases().stream().map(Purchase::key),
                        story.sales().stream().map(Sale::key))
                .toList();
    }

    private static <T> List<String> keys(List<T> told, Function<T, String> key) {
        return told.stream().map(key).toList();
    }
}
