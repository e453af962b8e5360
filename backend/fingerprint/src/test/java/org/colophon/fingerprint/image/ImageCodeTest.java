package org.colophon.fingerprint.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.junit.jupiter.api.Test;

class ImageCodeTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 160;

    private static byte[] photograph(long seed) {
        return Pictures.photograph(WIDTH, HEIGHT, seed);
    }

    private static ImageCode codeOf(byte[] rgb) {
        return ImageCode.of(Pixels.ofRgb(WIDTH, HEIGHT, rgb));
    }

    /** A part of a picture of three bytes a pixel. */
    private static Pixels part(byte[] rgb, int left, int top, int width, int height) {
        byte[] part = new byte[3 * width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(rgb, 3 * ((top + y) * WIDTH + left), part, 3 * y * width, 3 * width);
        }
        return Pixels.ofRgb(width, height, part);
    }

    private static Pixels cropped(byte[] rgb, double margin) {
        int x = (int) Math.round(WIDTH * margin);
        int y = (int) Math.round(HEIGHT * margin);
        return part(rgb, x, y, WIDTH - 2 * x, HEIGHT - 2 * y);
    }

    private static byte[] mirrored(byte[] rgb) {
        byte[] mirrored = new byte[rgb.length];
        for (int i = 0; i < rgb.length / 3; i++) {
            int x = WIDTH - 1 - i % WIDTH;
            System.arraycopy(rgb, 3 * i, mirrored, 3 * (i / WIDTH * WIDTH + x), 3);
        }
        return mirrored;
    }

    @Test
    void crops_a_border_of_the_first_pixels_colour() {
        byte[] rgb = photograph(1);
        int left = 7;
        int top = 3;
        int width = WIDTH + 20;
        int height = HEIGHT + 11;
        byte[] framed = new byte[3 * width * height];
        for (int y = 0; y < HEIGHT; y++) {
            System.arraycopy(rgb, 3 * y * WIDTH, framed, 3 * ((top + y) * width + left), 3 * WIDTH);
        }
        Pixels pixels = Pixels.ofRgb(width, height, framed);
        assertThat(Box.withoutBorder(pixels)).isEqualTo(new Box(left, top, left + WIDTH, top + HEIGHT));
        assertThat(ImageCode.of(pixels).pixels()).isEqualTo(codeOf(rgb).pixels());
        assertThat(ImageCode.of(pixels).colours()).isEqualTo(codeOf(rgb).colours());
        assertThat(ImageCode.of(pixels).width()).isEqualTo(width);
    }

    @Test
    void finds_the_borders_of_every_picture_as_a_search_of_all_pixels_does() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            int width = 1 + random.nextInt(9);
            int height = 1 + random.nextInt(9);
            byte[] grey = new byte[width * height];
            for (int i = random.nextInt(4); i > 0; i--) {
                grey[random.nextInt(grey.length)] = (byte) random.nextInt(2);
            }
            assertThat(Box.withoutBorder(Pixels.ofGrey(width, height, grey))).isEqualTo(naiveBox(width, height, grey));
        }
    }

    private static Box naiveBox(int width, int height, byte[] grey) {
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < grey.length; i++) {
            if (grey[i] != grey[0]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width + 1);
            }
        }
        return right == 0 ? new Box(0, 0, width, height) : new Box(left, top, right, bottom);
    }

    @Test
    void reads_no_more_rows_than_it_needs() {
        byte[] rgb = photograph(3);
        int[] reads = new int[HEIGHT];
        ImageCode.of(new Pixels() {
            @Override
            public int width() {
                return WIDTH;
            }

            @Override
            public int height() {
                return HEIGHT;
            }

            @Override
            public void read(int row, byte[] to) {
                reads[row]++;
                System.arraycopy(rgb, 3 * WIDTH * row, to, 0, 3 * WIDTH);
            }
        });
        assertThat(reads).contains(1).doesNotContain(0);
        assertThat(Arrays.stream(reads).sum()).isLessThan(HEIGHT + 6);
    }

    @Test
    void lays_transparent_pixels_over_white() {
        assertThat(PackedPixels.overWhite(0, 255)).isZero();
        assertThat(PackedPixels.overWhite(200, 255)).isEqualTo(200);
        assertThat(PackedPixels.overWhite(7, 0)).isEqualTo(255);
        for (int value = 0; value < 256; value++) {
            for (int opacity = 0; opacity < 256; opacity++) {
                long exact = Math.round((value * opacity + 255.0 * (255 - opacity)) / 255);
                assertThat((long) PackedPixels.overWhite(value, opacity)).isEqualTo(exact);
            }
        }
        byte[] row = new byte[6];
        Pixels.ofRgba(2, 1, new byte[] {1, 2, 3, (byte) 255, 4, 5, 6, 0}).read(0, row);
        assertThat(row).containsExactly(1, 2, 3, 255, 255, 255);
    }

    @Test
    void refuses_arrays_that_are_not_the_pixels() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofRgb(2, 2, new byte[11]));
        assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofGrey(0, 0, new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> NormalisedPixels.ofBytes(new byte[1023]));
        assertThatIllegalArgumentException().isThrownBy(() -> BlockColours.ofBytes(new byte[64]));
    }

    @Test
    void hardly_changes_when_a_picture_is_scaled() {
        for (int seed = 10; seed < 20; seed++) {
            IsccUnit small = ImageCode.of(Pixels.ofRgb(150, 113, Pictures.photograph(150, 113, seed)))
                    .unit();
            IsccUnit large = ImageCode.of(Pixels.ofRgb(300, 226, Pictures.photograph(300, 226, seed)))
                    .unit();
            assertThat(small.distance(large)).isLessThanOrEqualTo(24);
            assertThat(small.distance(codeOf(photograph(seed + 100L)).unit())).isGreaterThan(60);
        }
    }

    @Test
    void knows_the_code_of_the_mirror_image() {
        for (int seed = 20; seed < 30; seed++) {
            byte[] rgb = photograph(seed);
            ImageCode code = codeOf(rgb);
            assertThat(code.pixels()
                            .code(ImageVariant.MIRROR)
                            .distance(codeOf(mirrored(rgb)).unit()))
                    .isLessThanOrEqualTo(6);
            assertThat(code.pixels().mirrored().mirrored()).isEqualTo(code.pixels());
            assertThat(code.pixels().as(ImageVariant.WHOLE)).isEqualTo(code.pixels());
        }
    }

    @Test
    void knows_about_the_code_of_the_middle() {
        int near = 0;
        for (int seed = 30; seed < 50; seed++) {
            byte[] rgb = photograph(seed);
            ImageCode whole = codeOf(rgb);
            IsccUnit cropped5 = ImageCode.of(cropped(rgb, 0.05)).unit();
            IsccUnit cropped10 = ImageCode.of(cropped(rgb, 0.1)).unit();
            assertThat(whole.unit().distance(cropped10)).isGreaterThan(24);
            near += whole.pixels().code(ImageVariant.MIDDLE_90).distance(cropped5) <= 24 ? 1 : 0;
            near += whole.pixels().code(ImageVariant.MIDDLE_80).distance(cropped10) <= 24 ? 1 : 0;
        }
        assertThat(near).isGreaterThanOrEqualTo(38);
    }

    @Test
    void finds_mirrored_crops_either_way_round() {
        byte[] rgb = photograph(51);
        NormalisedPixels whole = codeOf(rgb).pixels();
        NormalisedPixels copy = ImageCode.of(cropped(mirrored(rgb), 0.1)).pixels();
        assertThat(nearest(copy, whole)).isLessThanOrEqualTo(24);
        assertThat(nearest(whole, copy)).isLessThanOrEqualTo(24);
        assertThat(nearest(codeOf(photograph(52)).pixels(), whole)).isGreaterThan(40);
    }

    /** How near a search comes for a new picture among the stored codes of a registered one. */
    private static int nearest(NormalisedPixels sought, NormalisedPixels registered) {
        int nearest = IsccUnit.FULL_BITS;
        for (ImageVariant each : ImageVariant.sought()) {
            for (ImageVariant stored : ImageVariant.stored()) {
                nearest = Math.min(nearest, sought.code(each).distance(registered.code(stored)));
            }
        }
        for (ImageVariant each : ImageVariant.soughtAmongWhole()) {
            nearest = Math.min(nearest, sought.code(each).distance(registered.code(ImageVariant.WHOLE)));
        }
        return nearest;
    }

    /** Stored codes are compared with those of later years. */
    @Test
    void never_makes_other_codes_of_the_variants() {
        NormalisedPixels pixels = ImageCode.of(Pictures.rgba(13).pixels()).pixels();
        assertThat(ImageVariant.values())
                .extracting(variant -> pixels.code(variant).toString())
                .containsExactly(
                        "ISCC:EED6Z3FMGGKZHMSM3HMVSYZKGZSJT3FMGGKZHMSMWXMVSYZKGZSJS2Y",
                        "ISCC:EED6J3DMGGO3GKTEZDM5SYR2M5K4R3DMGGO3GKTEUWM5SYR2M5K4QSY",
                        "ISCC:EED6ZTDNFGE3EVRW3GM5WUQSMSWG3TDNFGE3FXTWQSM5WUQSMS662CI",
                        "ISCC:EED3TOPZMTAMNZYQONZ7HSMARTHDFOPZMTAMNZYZ4BZ7HSMATTHDHQI",
                        "ISCC:EED3DGJZMTAOM7ZRMIZXHSEAZ77GFGJZMTAOM7ZR6AZXHSEAZ77GFYA",
                        "ISCC:EED3TGJYPTOOOAZBOMZXB6FYZYDEPGJYPTOOPAZD2AZXD6FYZYDUPII");
    }

    @Test
    void refuses_to_cut_off_half() {
        NormalisedPixels pixels = codeOf(photograph(60)).pixels();
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.withoutMargin(0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> pixels.withoutMargin(-0.01));
        assertThat(pixels.withoutMargin(0)).isEqualTo(pixels);
    }

    @Test
    void likeness_knows_neither_brightness_nor_contrast() {
        byte[] grey = new byte[1024];
        byte[] faint = new byte[1024];
        byte[] negative = new byte[1024];
        Random random = new Random(4);
        for (int i = 0; i < grey.length; i++) {
            int value = 4 * random.nextInt(64);
            grey[i] = (byte) value;
            faint[i] = (byte) (value / 4 + 100);
            negative[i] = (byte) (255 - value);
        }
        NormalisedPixels pixels = NormalisedPixels.ofBytes(grey);
        NormalisedPixels flat = NormalisedPixels.ofBytes(new byte[1024]);
        assertThat(pixels.likeness(NormalisedPixels.ofBytes(faint))).isCloseTo(1, within(1e-9));
        assertThat(pixels.likeness(NormalisedPixels.ofBytes(negative))).isCloseTo(-1, within(1e-9));
        assertThat(pixels.likeness(pixels.mirrored())).isBetween(-0.2, 0.2);
        assertThat(pixels.likeness(flat)).isZero();
        assertThat(flat.likeness(pixels)).isZero();
    }

    @Test
    void tells_which_codes_say_nothing() {
        for (int seed = 70; seed < 80; seed++) {
            assertThat(codeOf(photograph(seed)).isDiscriminating()).isTrue();
        }
        byte[] uniform = new byte[3 * WIDTH * HEIGHT];
        byte[] halves = new byte[3 * WIDTH * HEIGHT];
        byte[] gradient = new byte[3 * WIDTH * HEIGHT];
        byte[] noise = new byte[3 * WIDTH * HEIGHT];
        Random random = new Random(6);
        for (int i = 0; i < uniform.length; i++) {
            uniform[i] = 77;
            halves[i] = (byte) (i / 3 % WIDTH < WIDTH / 2 ? 0 : 255);
            gradient[i] = (byte) (i / 3 / WIDTH);
            noise[i] = (byte) (128 + random.nextInt(5));
        }
        for (byte[] plain : new byte[][] {uniform, halves, gradient, noise}) {
            assertThat(codeOf(plain).isDiscriminating()).isFalse();
        }
    }

    @Test
    void averages_the_colours_of_the_parts() {
        byte[] rgb = new byte[3 * 16 * 16];
        for (int i = 0; i < 16 * 16; i++) {
            rgb[3 * i] = (byte) (16 * (i % 16));
            rgb[3 * i + 1] = (byte) (16 * (i / 16));
            rgb[3 * i + 2] = (byte) 200;
        }
        byte[] parts = ImageCode.of(Pixels.ofRgb(16, 16, rgb)).colours().bytes();
        for (int part = 0; part < 64; part++) {
            assertThat(parts[3 * part] & 0xFF).isEqualTo(32 * (part % 8) + 8);
            assertThat(parts[3 * part + 1] & 0xFF).isEqualTo(32 * (part / 8) + 8);
            assertThat(parts[3 * part + 2] & 0xFF).isEqualTo(200);
        }
        byte[] one =
                ImageCode.of(Pixels.ofRgb(1, 1, new byte[] {9, 8, 7})).colours().bytes();
        assertThat(one).startsWith(9, 8, 7).endsWith(9, 8, 7).doesNotContain(0);
    }

    @Test
    void measures_the_difference_of_colours() {
        BlockColours colours = codeOf(photograph(90)).colours();
        byte[] other = colours.bytes();
        for (int i = 0; i < other.length; i++) {
            other[i] = (byte) ((other[i] & 0xFF) < 128 ? other[i] + 6 : other[i] - 6);
        }
        assertThat(colours.difference(BlockColours.ofBytes(other))).isCloseTo(6, within(1e-9));
        assertThat(colours.difference(colours)).isZero();
        assertThat(BlockColours.ofBytes(colours.bytes())).isEqualTo(colours).hasSameHashCodeAs(colours);
    }

    @Test
    void gives_the_code_of_separate_squares_too() {
        IsccUnit code = codeOf(photograph(91)).unit();
        IsccUnit separate = codeOf(photograph(91)).pixels().codeOfSeparateSquares();
        assertThat(separate.type()).isEqualTo(UnitType.IMAGE);
        assertThat(separate.truncated(64)).isEqualTo(code.truncated(64));
        assertThat(separate).isNotEqualTo(code);
    }

    @Test
    void keeps_its_bytes_to_itself() {
        ImageCode code = codeOf(photograph(92));
        code.pixels().bytes()[0] ^= 1;
        code.colours().bytes()[0] ^= 1;
        assertThat(code).isEqualTo(codeOf(photograph(92))).hasSameHashCodeAs(codeOf(photograph(92)));
        assertThat(NormalisedPixels.ofBytes(code.pixels().bytes())).isEqualTo(code.pixels());
    }
}
