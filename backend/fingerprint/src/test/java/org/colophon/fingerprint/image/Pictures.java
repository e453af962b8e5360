package org.colophon.fingerprint.image;

/** Pictures to fingerprint, the same on every machine: coloured rectangles, some within a border, some with noise. */
final class Pictures {

    private static final int BANDS = 4;
    private static final int WAVES = 40;

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
        double[] values = new double[width * height];
        for (int i = 0; i < WAVES; i++) {
            double frequency = 0.5 + i / 4.0;
            double angle = random.next(3600) / 1800.0 * Math.PI;
            double[] across = wave(width, frequency * Math.cos(angle), random.next(628) / 100.0);
            double[] acrossLater = wave(width, frequency * Math.cos(angle), Math.PI / 2);
            double[] down = wave(height, frequency * Math.sin(angle), random.next(628) / 100.0);
            for (int at = 0; at < values.length; at++) {
                values[at] += (across[at % width] + acrossLater[at % width]) * down[at / width] * 20 / frequency;
            }
        }
        byte[] rgb = new byte[values.length * 3];
        for (int i = 0; i < rgb.length; i++) {
            double tint = 1 - i % 3 * 0.2 * (i / 3 % width) / width;
            rgb[i] = (byte) Math.clamp(Math.round((128 + values[i / 3]) * tint), 0, 255);
        }
        return rgb;
    }

    private static double[] wave(int length, double frequency, double phase) {
        double[] wave = new double[length];
        for (int i = 0; i < length; i++) {
            wave[i] = Math.sin(2 * Math.PI * frequency * (i + 0.5) / length + phase);
        }
        return wave;
    }
}
