package org.colophon.fingerprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.fingerprint.image.Appearance;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.fingerprint.similarity.Radii;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Radii are chosen on every second picture; all that is asserted is measured on the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureCorpusTest {

    private static final double MOST_FALSE = 0.001;

    private final Radii radii = Radii.usual(UnitType.IMAGE);
    private Figures chosenOn = new Figures(List.of());
    private Figures measuredOn = new Figures(List.of());
    private Figures all = new Figures(List.of());

    @BeforeAll
    void measure() throws IOException {
        List<Sample> samples = Sample.all();
        assertThat(samples).hasSize(233);
        chosenOn = new Figures(everySecond(samples, 0));
        measuredOn = new Figures(everySecond(samples, 1));
        all = new Figures(samples);
    }

    private static List<Sample> everySecond(List<Sample> samples, int first) {
        return IntStream.iterate(first, i -> i < samples.size(), i -> i + 2)
                .mapToObj(samples::get)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void finds_copies(Transform transform) {
        assertThat(measuredOn.copies(transform).confirmed().share(radii.candidate()))
                .isGreaterThanOrEqualTo(transform.target().share());
    }

    @Test
    void hardly_ever_takes_another_picture_for_a_copy() {
        assertThat(measuredOn.distinct().confirmed().share(radii.candidate())).isLessThanOrEqualTo(MOST_FALSE);
        assertThat(measuredOn.distinct().codes().share(radii.candidate())).isLessThanOrEqualTo(MOST_FALSE);
        assertThat(measuredOn.copiesOfOthers().confirmed().share(radii.candidate()))
                .isLessThanOrEqualTo(MOST_FALSE);
    }

    @Test
    void has_the_radii_that_follow_from_the_other_half() {
        assertThat(radii.candidate()).isEqualTo(Choice.candidate(chosenOn));
        assertThat(radii.strong()).isLessThan(Choice.nearest(chosenOn) / 2);
        assertThat(Appearance.NEEDED_BEYOND).isEqualTo(Choice.withoutSecondLook(chosenOn));
    }

    @Test
    void is_reported_in_the_docs() throws IOException {
        new KeptDocument("picture-corpus.md").mustBe(new Report(chosenOn, measuredOn, all, radii).text());
    }

    @Test
    void is_drawn_in_the_docs() throws IOException {
        new KeptDocument("images/picture-distances.svg").mustBe(new Plot(all, radii).svg());
    }
}
