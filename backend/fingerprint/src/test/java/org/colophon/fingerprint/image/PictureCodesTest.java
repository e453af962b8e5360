package org.colophon.fingerprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PictureCodesTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 160;

    private static ImageCode picture(long seed) {
        return ImageCode.of(Pixels.ofRgb(WIDTH, HEIGHT, Pictures.photograph(WIDTH, HEIGHT, seed)));
    }

    private static PictureCodes codes(ImageCode picture, NormalisedPixels pixels, int width, int height) {
        return new PictureCodes(new ImageCode(pixels.code(), pixels, picture.colours(), width, height));
    }

    @Test
    void are_the_nearest_of_all_variants_whichever_was_registered_first() {
        ImageCode picture = picture(1);
        PictureCodes original = new PictureCodes(picture);
        for (ImageVariant variant : ImageVariant.values()) {
            PictureCodes copy = codes(picture, picture.pixels().as(variant), WIDTH, HEIGHT);
            assertThat(copy.distance(original)).as("%s, new", variant).isZero();
            assertThat(original.distance(copy)).as("%s, registered", variant).isZero();
        }
    }

    @Test
    void are_confirmed_by_a_second_look_only_where_pictures_are_alike() {
        ImageCode picture = picture(2);
        PictureCodes original = new PictureCodes(picture);
        PictureCodes stretched = codes(picture, picture.pixels(), WIDTH, 2 * HEIGHT);
        assertThat(stretched.distance(original)).isZero();
        assertThat(stretched.confirmedDistance(original, 24)).isEqualTo(PictureCodes.FAR);
        assertThat(original.confirmedDistance(original, 24)).isZero();
        assertThat(new PictureCodes(picture(3)).confirmedDistance(original, 24)).isEqualTo(PictureCodes.FAR);
    }

    @Test
    void never_compare_two_middles() {
        assertThat(ImageVariant.MIDDLE_90.comparedWith()).isEqualTo(List.of(ImageVariant.WHOLE));
        assertThat(ImageVariant.MIRROR.comparedWith()).isEqualTo(ImageVariant.stored());
    }

    @Test
    void look_alike_from_half_correlation_and_a_fifth_of_stretching() {
        Appearance half = new Appearance(halves(0), 100, 100);
        assertThat(half.confirms(ImageVariant.WHOLE, half, ImageVariant.WHOLE)).isTrue();
        Appearance wide = new Appearance(halves(0), 119, 100);
        assertThat(half.confirms(ImageVariant.WHOLE, wide, ImageVariant.WHOLE)).isTrue();
        assertThat(wide.confirms(ImageVariant.WHOLE, half, ImageVariant.WHOLE)).isTrue();
        Appearance wider = new Appearance(halves(0), 121, 100);
        assertThat(half.confirms(ImageVariant.WHOLE, wider, ImageVariant.WHOLE)).isFalse();
        assertThat(wider.confirms(ImageVariant.WHOLE, half, ImageVariant.WHOLE)).isFalse();
        assertThat(half.confirms(ImageVariant.WHOLE, new Appearance(halves(254), 100, 100), ImageVariant.WHOLE))
                .isTrue();
        assertThat(half.confirms(ImageVariant.WHOLE, new Appearance(halves(258), 100, 100), ImageVariant.WHOLE))
                .isFalse();
    }

    /** Half black and half white, but for so many pixels, half of them in each: its correlation with none is 1 − this / 512. */
    private static NormalisedPixels halves(int exchanged) {
        byte[] grey = new byte[NormalisedPixels.SIZE * NormalisedPixels.SIZE];
        for (int i = 0; i < grey.length; i++) {
            int half = grey.length / 2;
            boolean isExchanged = i % half < exchanged / 2;
            grey[i] = (byte) (i < half ^ isExchanged ? 0 : 255);
        }
        return NormalisedPixels.ofBytes(grey);
    }
}
