package org.colophon.fingerprints.similarity;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprints.CodeKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * In how many of 256 bits codes of a kind may differ, each an operator's to set: {@code colophon.similarity.text.strong}.
 *
 * <p>The defaults allow for what transforms of one work do to its codes and for chance among many works; those of pictures
 * are measured (docs/picture-corpus.md) and count on the {@link SecondLook}, sounds have narrower ones, because their bits
 * depend on each other. They are those that the library proposes. A radius of -1 switches a kind off.
 */
@ConfigurationProperties("colophon.similarity")
record Radii(
        @DefaultValue Text text,
        @DefaultValue Data data,
        @DefaultValue Image image,
        @DefaultValue Audio audio,
        @DefaultValue Video video,
        @DefaultValue Mixed mixed,
        @DefaultValue Passage passage,
        @DefaultValue Meta meta) {

    /** Of a kind: up to where works are asked about, and up to where an examiner looks at them. */
    interface Pair {
        int candidate();

        int strong();
    }

    record Text(
            @DefaultValue("60") int candidate,
            @DefaultValue("32") int strong) implements Pair {}

    record Data(
            @DefaultValue("48") int candidate,
            @DefaultValue("24") int strong) implements Pair {}

    record Image(
            @DefaultValue("60") int candidate,
            @DefaultValue("24") int strong) implements Pair {}

    record Audio(
            @DefaultValue("24") int candidate,
            @DefaultValue("12") int strong) implements Pair {}

    record Video(
            @DefaultValue("32") int candidate,
            @DefaultValue("16") int strong) implements Pair {}

    record Mixed(
            @DefaultValue("24") int candidate,
            @DefaultValue("12") int strong) implements Pair {}

    /** Never strong by itself: a quotation is no copy. */
    record Passage(
            @DefaultValue("40") int candidate,
            @DefaultValue("-1") int strong) implements Pair {}

    record Meta(
            @DefaultValue("48") int candidate,
            @DefaultValue("24") int strong) implements Pair {}

    Radii {
        Map<CodeKind, Pair> pairs = new EnumMap<>(Map.of(
                CodeKind.TEXT, text,
                CodeKind.DATA, data,
                CodeKind.IMAGE, image,
                CodeKind.AUDIO, audio,
                CodeKind.VIDEO, video,
                CodeKind.MIXED, mixed,
                CodeKind.PASSAGE, passage,
                CodeKind.META, meta));
        pairs.forEach(Radii::require);
    }

    Pair of(CodeKind kind) {
        return switch (kind) {
            case TEXT -> text;
            case DATA -> data;
            case IMAGE -> image;
            case AUDIO -> audio;
            case VIDEO -> video;
            case MIXED -> mixed;
            case PASSAGE -> passage;
            case META -> meta;
            case INSTANCE -> throw new IllegalArgumentException("the same file is found by digest");
        };
    }

    private static void require(CodeKind kind, Pair pair) {
        if (pair.strong() > pair.candidate() || pair.strong() < -1 || pair.candidate() > IsccUnit.FULL_BITS / 2) {
            throw new IllegalArgumentException(
                    "colophon.similarity." + kind.name().toLowerCase(Locale.ROOT)
                            + ": -1 <= strong <= candidate <= 128 does not hold of " + pair);
        }
    }
}
