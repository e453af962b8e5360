package org.colophon.fingerprint.image;

/** Pictures to fingerprint, the same on every machine: coloured rectangles, some within a border, some with noise. */
final class Pictures {

    private static final int BANDS = 4;

    private long state;

    private Pictures(long seed) {
        this.state = seed;
    }

    record Rgba(int width, int height, byte[] bytes) {
        Pixels pixels() {
            return Pixels.ofRgba(width, height, bytes);
        }
    }

    private int next(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }

    /** The picture of this number; of its four bytes the last is the opacity. */
    static Rgba rgba(int seed) {
        Pictures random = new Pictures(seed);
        int width = 1 + random.next(seed % 3 == 0 ? 40 : 400);
        int height = 1 + random.next(seed % 5 == 0 ? 40 : 400);
        return random.draw(seed, width, height);
    }

    private Rgba draw(int seed, int width, int height) {
        byte[] bytes = new byte[width * height * BANDS];
        byte[] ground = colour();
        ground[3] = seed % 7 == 0 ? (byte) 255 : ground[3];
        fill(bytes, width, 0, 0, width, height, ground);
        int border = next(12);
        int count = seed % 11 == 0 ? 0 : next(40);
        for (int i = 0; i < count; i++) {
            int x = next(width);
            int y = next(height);
            int right = Math.min(x + 1 + next(width), width - border);
            int bottom = Math.min(y + 1 + next(height), height - border);
            fill(bytes, width, Math.max(x, border), Math.max(y, border), right, bottom, colour());
        }
        for (int i = seed % 2 == 1 && count > 0 ? next(2000) : 0; i > 0; i--) {
            int x = next(width);
            int y = next(height);
            byte value = (byte) next(256);
            bytes[(y * width + x) * BANDS + next(BANDS)] = value;
        }
        return new Rgba(width, height, bytes);
    }

    private byte[] colour() {
        byte[] colour = new byte[BANDS];
        for (int band = 0; band < BANDS; band++) {
            colour[band] = (byte) next(256);
        }
        return colour;
    }

    private static void fill(byte[] bytes, int width, int left, int top, int right, int bottom, byte[] colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                System.arraycopy(colour, 0, bytes, (y * width + x) * BANDS, BANDS);
            }
        }
    }

    /** Smooth waves of many frequencies, as a photograph has them: red, green, blue. */
    static byte[] photograph(int width, int height, long seed) {
        Pictures random = new Pictures(seed);
        double[][] waves = new double[60][];
        for (int i = 0; i < waves.length; i++) {
            double frequency = 0.5 + i / 6.0;
            double angle = random.next(3600) / 1800.0 * Math.PI;
            waves[i] = new double[] {
                frequency * Math.cos(angle), frequency * Math.sin(angle), random.next(628) / 100.0, 60 / frequency
            };
        }
        byte[] rgb = new byte[width * height * 3];
        for (int i = 0; i < width * height; i++) {
            double x = (i % width + 0.5) / width;
            double y = (i / width + 0.5) / height;
            double value = 128;
            for (double[] wave : waves) {
                value += wave[3] * Math.sin(2 * Math.PI * (wave[0] * x + wave[1] * y) + wave[2]) / 4;
            }
            for (int band = 0; band < 3; band++) {
                rgb[3 * i + band] = (byte) Math.clamp(Math.round(value * (1 - band * 0.2 * x)), 0, 255);
            }
        }
        return rgb;
    }
}
