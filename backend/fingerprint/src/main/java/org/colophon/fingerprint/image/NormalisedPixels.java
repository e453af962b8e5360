package org.colophon.fingerprint.image;

import java.util.Arrays;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;

/**
 * A picture as 32 × 32 grey values: the input for which the standard fixes the Image-Code (IEP-0004, "Processing" and
 * "Conformance"), and all that is needed to compute the code of its mirror image or of its middle as well.
 */
public final class NormalisedPixels {

    /** The number of rows and of columns. */
    public static final int SIZE = Bicubic.SIZE;

    private static final int SQUARE = 8;
    private static final int SQUARE_BITS = SQUARE * SQUARE;
    /** Column and row at which each square of coefficients begins. */
    private static final int[][] SQUARES = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};

    private static final int[][] SEPARATE_SQUARES = {{0, 0}, {SQUARE, 0}, {0, SQUARE}, {SQUARE, SQUARE}};

    private final byte[] grey;

    private NormalisedPixels(byte[] grey) {
        this.grey = grey;
    }

    /** These 1,024 values, row after row, of which a copy is taken. */
    public static NormalisedPixels ofBytes(byte[] grey) {
        if (grey.length != SIZE * SIZE) {
            throw new IllegalArgumentException("32 × 32 pixels are 1,024 bytes, not " + grey.length);
        }
        return new NormalisedPixels(grey.clone());
    }

    static NormalisedPixels ofSums(int[][] sums) {
        byte[] grey = new byte[SIZE * SIZE];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Bicubic.rounded(sums[i / SIZE][i % SIZE]);
        }
        return new NormalisedPixels(grey);
    }

    /** The values, row after row, as a copy. */
    public byte[] bytes() {
        return grey.clone();
    }

    /**
     * The Image-Code, 256 bits. The four squares of coefficients overlap but for one row or column, as in the official
     * test data of the standard's first edition and in its example (IEP-0004, "Format").
     */
    public IsccUnit code() {
        return code(SQUARES);
    }

    /**
     * The code of four squares that do not overlap, 256 bits. The reference implementation gives it under the same header
     * since its version 1.5.0 (October 2026). Its first 64 bits, and so any ISCC-CODE, are those of {@link #code}; the
     * rest must not be compared with it.
     */
    public IsccUnit codeOfSeparateSquares() {
        return code(SEPARATE_SQUARES);
    }

    /** The Image-Code of this variant of the picture, 256 bits; of all but the whole picture the register's own. */
    public IsccUnit code(ImageVariant variant) {
        return as(variant).code();
    }

    /** This variant of the picture. */
    public NormalisedPixels as(ImageVariant variant) {
        return variant.of(this);
    }

    private IsccUnit code(int[][] squares) {
        double[] coefficients = Dct.transform(grey);
        byte[] body = new byte[IsccUnit.FULL_BITS / Byte.SIZE];
        for (int square = 0; square < squares.length; square++) {
            double[] values = square(coefficients, squares[square][0], squares[square][1]);
            double median = median(values);
            for (int i = 0; i < SQUARE_BITS; i++) {
                int bit = square * SQUARE_BITS + i;
                body[bit / Byte.SIZE] |= (byte) (values[i] > median ? 1 << Byte.SIZE - 1 - bit % Byte.SIZE : 0);
            }
        }
        return IsccUnit.of(UnitType.IMAGE, body);
    }

    private static double[] square(double[] coefficients, int left, int top) {
        double[] values = new double[SQUARE_BITS];
        for (int i = 0; i < values.length; i++) {
            values[i] = coefficients[(top + i / SQUARE) * SIZE + left + i % SQUARE];
        }
        return values;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
    }

    /** Left and right exchanged; not of the standard. */
    public NormalisedPixels mirrored() {
        byte[] mirrored = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            mirrored[i] = grey[i / SIZE * SIZE + SIZE - 1 - i % SIZE];
        }
        return new NormalisedPixels(mirrored);
    }

    /**
     * About what the picture gives when so much of its width is cut off left and right and so much of its height above
     * and below; not of the standard.
     *
     * @param margin the share of one side, such as 0.05; less than a half
     */
    public NormalisedPixels withoutMargin(double margin) {
        if (!(margin >= 0 && margin < 0.5)) {
            throw new IllegalArgumentException("less than half can be cut off a side, not " + margin);
        }
        Bicubic middle = new Bicubic(SIZE, margin * SIZE, SIZE - margin * SIZE);
        int[][] sums = new int[SIZE][SIZE];
        int[] row = new int[SIZE];
        int[] scaled = new int[SIZE];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                row[x] = grey[y * SIZE + x] & 0xFF;
            }
            middle.scale(row, scaled);
            middle.addTo(sums, scaled, y);
        }
        return ofSums(sums);
    }

    /**
     * How alike two pictures are when laid on one another: the correlation of their values from −1 to 1, whatever the
     * brightness and contrast of either; 0 if one is of a single value. Not of the standard: a second look at candidates.
     */
    public double likeness(NormalisedPixels other) {
        double mean = mean();
        double otherMean = other.mean();
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < grey.length; i++) {
            double value = (grey[i] & 0xFF) - mean;
            double otherValue = (other.grey[i] & 0xFF) - otherMean;
            product += value * otherValue;
            square += value * value;
            otherSquare += otherValue * otherValue;
        }
        return square == 0 || otherSquare == 0 ? 0 : product / Math.sqrt(square * otherSquare);
    }

    private double mean() {
        long sum = 0;
        for (byte value : grey) {
            sum += value & 0xFF;
        }
        return (double) sum / grey.length;
    }

    /** How many of the coefficients that make the code are more than noise; at most 81. */
    int weightyCoefficients() {
        double[] coefficients = Dct.transform(grey);
        int count = 0;
        for (int y = 0; y <= SQUARE; y++) {
            for (int x = 0; x <= SQUARE; x++) {
                count += Math.abs(coefficients[y * SIZE + x]) >= SIZE / 2.0 ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalisedPixels that && Arrays.equals(grey, that.grey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(grey);
    }
}
