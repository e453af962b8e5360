package org.colophon.fingerprints.similarity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.fingerprint.image.Appearance;
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
 * and contrast, and neither is stretched. Only the register's own readings can be
 * looked at; where there is none the codes themselves must be nearer.
 */
@Component
class SecondLook {

    /** A near pair of codes of these two files. */
    record Near(FileId sought, FileId earlier, UnitDistance distance) {}

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
        if (distance.kind() != CodeKind.IMAGE) {
            return true;
        }
        if (sought == null || earlier == null) {
            return distance.distance() <= Appearance.NEEDED_BEYOND;
        }
        return appearance(sought)
                .confirms(variant(distance.part()), appearance(earlier), variant(distance.earlierPart()));
    }

    private static ImageVariant variant(CodePart part) {
        return part.variant().orElse(ImageVariant.WHOLE);
    }

    private static Appearance appearance(PictureLook look) {
        return new Appearance(look.pixels(), look.width(), look.height());
    }
}
