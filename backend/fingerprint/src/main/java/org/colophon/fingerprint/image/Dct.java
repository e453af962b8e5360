package org.colophon.fingerprint.image;

/**
 * The discrete cosine transform of 32 × 32 values by Lee's algorithm, not normalised. The order of its operations and
 * its constants are those of the reference implementation: where a picture is symmetric, coefficients are nothing but
 * rounding errors, and those make bits too.
 */
final class Dct {

    private static final int SIZE = Bicubic.SIZE;

    /** 2 cos((i + ½) π / n) for n of 2, 4, 8, 16 and 32; written out, since cosines may differ in their last bit. */
    private static final double[][] DIVISORS = {
        {1.4142135623730951},
        {1.8477590650225735, 0.7653668647301797},
        {1.9615705608064609, 1.6629392246050905, 1.1111404660392046, 0.39018064403225666},
        {
            1.9903694533443939,
            1.9138806714644176,
            1.76384252869671,
            1.546020906725474,
            1.268786568327291,
            0.9427934736519956,
            0.5805693545089247,
            0.19603428065912154
        },
        {
            1.9975909124103448, 1.978353019929562, 1.940062506389088, 1.8830881303660416, 1.8079785862468867,
            1.7154572200005442, 1.6064150629612899, 1.4819022507099182, 1.3431179096940367, 1.191398608984867,
            1.0282054883864433, 0.8551101868605644, 0.6737797067844401, 0.48596035980652796, 0.2934609489107235,
            0.09813534865483625
        }
    };

    private Dct() {}

    /** The coefficients, row after row from the lowest frequency, of pixels in rows. */
    static double[] transform(byte[] pixels) {
        double[] values = new double[SIZE * SIZE];
        for (int i = 0; i < values.length; i++) {
            values[i] = pixels[i] & 0xFF;
        }
        return byColumns(byColumns(values));
    }

    /** Transforms every row and turns rows into columns. */
    private static double[] byColumns(double[] rows) {
        double[] turned = new double[rows.length];
        double[] line = new double[SIZE];
        double[] scratch = new double[SIZE];
        for (int y = 0; y < SIZE; y++) {
            System.arraycopy(rows, y * SIZE, line, 0, SIZE);
            transform(line, scratch, 0, SIZE, DIVISORS.length - 1);
            for (int x = 0; x < SIZE; x++) {
                turned[x * SIZE + y] = line[x];
            }
        }
        return turned;
    }

    private static void transform(double[] line, double[] scratch, int from, int length, int level) {
        if (length == 1) {
            return;
        }
        int half = length / 2;
        for (int i = 0; i < half; i++) {
            double left = line[from + i];
            double right = line[from + length - 1 - i];
            scratch[from + i] = left + right;
            scratch[from + half + i] = (left - right) / DIVISORS[level][i];
        }
        transform(scratch, line, from, half, level - 1);
        transform(scratch, line, from + half, half, level - 1);
        for (int i = 0; i < half - 1; i++) {
            line[from + 2 * i] = scratch[from + i];
            line[from + 2 * i + 1] = scratch[from + half + i] + scratch[from + half + i + 1];
        }
        line[from + length - 2] = scratch[from + half - 1];
        line[from + length - 1] = scratch[from + length - 1];
    }
}
