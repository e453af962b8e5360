package org.colophon.fingerprint.extraction.image;

/** What the numbers of one pixel, each scaled to a byte, mean. */
enum Inks {
    GREY(1) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            set(rgb, to, samples[at], samples[at], samples[at]);
        }
    },
    GREY_ALPHA(2) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            int grey = Blend.overWhite(samples[at], samples[at + 1]);
            set(rgb, to, grey, grey, grey);
        }
    },
    RGB(3) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            set(rgb, to, samples[at], samples[at + 1], samples[at + 2]);
        }
    },
    RGB_ALPHA(4) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            int alpha = samples[at + 3];
            set(
                    rgb,
                    to,
                    Blend.overWhite(samples[at], alpha),
                    Blend.overWhite(samples[at + 1], alpha),
                    Blend.overWhite(samples[at + 2], alpha));
        }
    },
    /** Multiplied by the opacity already, as TIFF calls associated. */
    RGB_PREMULTIPLIED(4) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            int alpha = samples[at + 3];
            set(
                    rgb,
                    to,
                    Blend.premultipliedOverWhite(samples[at], alpha),
                    Blend.premultipliedOverWhite(samples[at + 1], alpha),
                    Blend.premultipliedOverWhite(samples[at + 2], alpha));
        }
    },
    CMYK(4) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            int black = samples[at + 3];
            set(
                    rgb,
                    to,
                    Blend.ofInk(samples[at], black),
                    Blend.ofInk(samples[at + 1], black),
                    Blend.ofInk(samples[at + 2], black));
        }
    },
    /** As Adobe writes it into JPEG, 255 for no ink. */
    CMYK_INVERTED(4) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            int black = 255 - samples[at + 3];
            set(
                    rgb,
                    to,
                    Blend.ofInk(255 - samples[at], black),
                    Blend.ofInk(255 - samples[at + 1], black),
                    Blend.ofInk(255 - samples[at + 2], black));
        }
    },
    /** The same, its three colours as luminance and chroma. */
    YCCK_INVERTED(4) {
        @Override
        void paint(int[] samples, int at, byte[] rgb, int to) {
            int black = 255 - samples[at + 3];
            int luma = samples[at];
            int blue = samples[at + 1] - 128;
            int red = samples[at + 2] - 128;
            set(
                    rgb,
                    to,
                    Blend.ofInk(clip(luma + scaled(91881, red)), black),
                    Blend.ofInk(clip(luma + ((-22554 * blue - 46802 * red + HALF) >> 16)), black),
                    Blend.ofInk(clip(luma + scaled(116130, blue)), black));
        }
    };

    private static final int HALF = 1 << 15;

    private final int bands;

    Inks(int bands) {
        this.bands = bands;
    }

    int bands() {
        return bands;
    }

    /** Turns the samples of one pixel into three bytes. */
    abstract void paint(int[] samples, int at, byte[] rgb, int to);

    private static void set(byte[] rgb, int to, int red, int green, int blue) {
        rgb[to] = (byte) red;
        rgb[to + 1] = (byte) green;
        rgb[to + 2] = (byte) blue;
    }

    /** A factor in 65,536ths, rounded: the constants of JFIF as libjpeg has them. */
    private static int scaled(int factor, int value) {
        return (factor * value + HALF) >> 16;
    }

    private static int clip(int value) {
        return Math.clamp(value, 0, 255);
    }
}
