package org.colophon.fingerprint.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.fingerprint.corpus.Figures.Looked;
import org.colophon.fingerprint.image.Appearance;
import org.colophon.fingerprint.similarity.Distances;
import org.colophon.fingerprint.similarity.Radii;

/** The figures in words and tables. */
record Report(Figures chosenOn, Figures measuredOn, Figures all, Radii radii) {

    private static final int FIRST_RADIUS = 24;
    private static final int LAST_RADIUS = 80;
    private static final int STEP = 4;

    String text() {
        return """
                # Which copies of pictures are found

                Made by `PictureCorpusTest` of `backend/fingerprint`, which fails when a target is missed or this page is out of
                date. The 233 pictures of `infra/samples/photos`, nine in ten of them photographs, are copied in %s ways by
                Java 2D and compared as the register compares them: the standard's Image-Code of 256 bits, the codes of middles
                and mirror images (`ImageVariant`), then a second look at what is near (`Appearance`). Every second picture in
                the order of names serves to choose the radii, the others give the figures.

                ![Bits in which the codes of copies and of different pictures differ](images/picture-distances.svg)

                ## Copies found

                Of %s pictures that the radii were not chosen on. A copy must be found whether it or its original was registered
                first, so each counts by the worse of the two. Strong is within %s bits, candidate within %s; both after
                the second look. Where the register has nothing but declared codes there is no second look, and the radius is
                %s at most.

                | copy | bits that differ: half / 90 %% / 98 %% of copies | found as strong | as candidate | by declared codes | must be | candidate, of all 233 |
                |---|---|---|---|---|---|---|
                %s
                The watermark is a word in white across nine tenths of the width, whose letters cover a tenth of the whole picture at 40 %%
                opacity. Hue turns in HSB, which changes brightness too. The changed pixel lies anywhere; where that is in a
                border of one colour, which the standard cuts off before anything else, the border moves and with it the
                whole code: of all 233 such copies %s are not found.

                ## Different pictures taken for copies

                A pair counts once, whichever was registered first, and with all codes that are compared.

                | pairs | number | strong | within %s | within %s by codes alone | candidates |
                |---|---|---|---|---|---|
                %s
                At most 1 in 1,000 pairs of different pictures may be a candidate.

                ## How the radii were chosen

                On the other %s pictures. Least recall is that of the kind of copy which is found least; false are pairs of a copy
                and another picture, each once.

                | radius | least recall: changed / cropped, mirrored | false by codes alone | after the second look |
                |---|---|---|---|
                %s
                - **Candidate, %s bits**: the largest multiple of four at which codes alone bring at most 1 in %s pairs together;
                  the second look takes nearly all of these apart again. From 48 bits on the copies found least are those whose
                  changed pixel lies in a border.
                - **Without a second look, %s bits**: the largest that stays four bits short of the nearest pair, which differs in %s.
                - **Strong, %s bits**: as proposed before anything was measured; it is less than half as far as that pair. The
                  candidate radius proposed then, 40 bits, finds %s of the kind of changed copy that is found least.

                What makes 256 bits are no more than 81 coefficients, since the standard's four squares overlap. So chance brings
                pictures within 60 bits far sooner than it would with independent bits, and more often the more there are:
                that is what the second look is for. A register of many millions of pictures may lower
                `colophon.similarity.image.candidate`: at 48 bits the least found kind of changed copy is found in %s of cases.
                """.formatted(
                        Transform.values().length,
                        measuredOn.copies(Transform.MIRRORED).codes().count(),
                        radii.strong(),
                        radii.candidate(),
                        Appearance.NEEDED_BEYOND,
                        copies(),
                        missed(),
                        Appearance.NEEDED_BEYOND,
                        radii.candidate(),
                        pairs(),
                        chosenOn.copies(Transform.MIRRORED).codes().count(),
                        choice(),
                        radii.candidate(),
                        number(Choice.PAIRS_FOR_ONE_FALSE),
                        Appearance.NEEDED_BEYOND,
                        Choice.nearest(chosenOn),
                        radii.strong(),
                        percent(measuredOn.leastRecall(Transform.Target.CHANGED, 40)),
                        percent(measuredOn.leastRecall(Transform.Target.CHANGED, 48)));
    }

    private String copies() {
        return Arrays.stream(Transform.values())
                .map(transform -> {
                    Looked copies = measuredOn.copies(transform);
                    Distances bits = copies.codes();
                    return "| %s | %d / %d / %d | %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    transform.words(),
                                    bits.radius(0.5),
                                    bits.radius(0.9),
                                    bits.radius(0.98),
                                    percent(copies.confirmed().share(radii.strong())),
                                    percent(copies.confirmed().share(radii.candidate())),
                                    percent(bits.share(Appearance.NEEDED_BEYOND)),
                                    percent(transform.target().share()),
                                    percent(all.copies(transform).confirmed().share(radii.candidate())));
                })
                .collect(Collectors.joining());
    }

    private long missed() {
        Distances found = all.copies(Transform.ONE_PIXEL).confirmed();
        return found.count() - found.within(radii.candidate());
    }

    private String pairs() {
        return pairs("different pictures", measuredOn.distinct())
                + pairs("a copy and another picture", measuredOn.copiesOfOthers())
                + pairs("different pictures, of all 233", all.distinct())
                + pairs("a copy and another picture, of all 233", all.copiesOfOthers());
    }

    private String pairs(String words, Looked pairs) {
        return "| %s | %s | %d | %d | %d | %d |\n"
                .formatted(
                        words,
                        number(pairs.codes().count()),
                        pairs.confirmed().within(radii.strong()),
                        pairs.codes().within(Appearance.NEEDED_BEYOND),
                        pairs.codes().within(radii.candidate()),
                        pairs.confirmed().within(radii.candidate()));
    }

    private String choice() {
        Looked others = chosenOn.copiesOfOthers();
        return IntStream.iterate(FIRST_RADIUS, radius -> radius <= LAST_RADIUS, radius -> radius + STEP)
                .mapToObj(radius -> "| %d | %s / %s | %d | %d |\n"
                        .formatted(
                                radius,
                                percent(chosenOn.leastRecall(Transform.Target.CHANGED, radius)),
                                percent(chosenOn.leastRecall(Transform.Target.REARRANGED, radius)),
                                others.codes().within(radius),
                                others.confirmed().within(radius)))
                .collect(Collectors.joining());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
