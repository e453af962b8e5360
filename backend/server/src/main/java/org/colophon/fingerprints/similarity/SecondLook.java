package org.colophon.fingerprints.similarity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.fingerprint.image.ImageVariant;
import org.colophon.fingerprints.CodeKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks again at pictures whose codes are near: bits of an Image-Code depend on each other, so that line art and flat
 * pictures come near by chance where photographs do not. Laid on one another, copies correlate whatever their brightness
 * and contrast, and neither is stretched. Only the register's own readings are looked at; a declared code stands as it is.
 */
@Component
class SecondLook {

    /** A near pair of codes of these two files. */
    record Near(FileId sought, FileId earlier, UnitDistance distance) {}

    /** Every copy of 233 photographs, recoloured or cropped, stays above; unlike pictures may be below 0. */
    private static final double LEAST_LIKENESS = 0.2;

    /** A copy is cropped alike on all sides, or the sizes are rounded. */
    private static final double MOST_STRETCHED = 1.2;

    private final PictureLooks looks;

    SecondLook(PictureLooks looks) {
        this.looks = looks;
    }

    /** Those of the pairs that stand a second look, and all that are not of pictures. */
    Set<Near> standing(List<Near> pairs) {
        Set<FileId> pictures = pairs.stream()
                .filter(near -> near.distance().kind() == CodeKind.IMAGE)
                .flatMap(near -> Stream.of(near.sought(), near.earlier()))
                .collect(toSet());
        Map<FileId, PictureLook> known = looks.of(pictures);
        return pairs.stream()
                .filter(near -> stands(near.distance(), known.get(near.sought()), known.get(near.earlier())))
                .collect(toSet());
    }

    private static boolean stands(UnitDistance distance, @Nullable PictureLook sought, @Nullable PictureLook earlier) {
        if (distance.kind() != CodeKind.IMAGE || sought == null || earlier == null) {
            return true;
        }
        ImageVariant one = variant(distance.part());
        ImageVariant other = variant(distance.earlierPart());
        double likeness = sought.pixels().as(one).likeness(earlier.pixels().as(other));
        double stretched = ratio(sought) / ratio(earlier);
        return likeness >= LEAST_LIKENESS && stretched <= MOST_STRETCHED && stretched >= 1 / MOST_STRETCHED;
    }

    private static ImageVariant variant(CodePart part) {
        return part.variant().orElse(ImageVariant.WHOLE);
    }

    private static double ratio(PictureLook look) {
        return (double) look.width() / look.height();
    }
}
