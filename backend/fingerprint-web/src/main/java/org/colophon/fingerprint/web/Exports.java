package org.colophon.fingerprint.web;

import java.util.ArrayList;
import java.util.List;
import org.colophon.fingerprint.data.DataCoder;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.image.ImageVariant;
import org.colophon.fingerprint.image.NormalisedPixels;
import org.colophon.fingerprint.iscc.IsccCode;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.fingerprint.text.TextCoder;
import org.teavm.interop.Export;

/**
 * The functions that the page calls. A length says how much stands in the {@link Window}; a returned one how many
 * characters of the answer stand there. One file is read at a time.
 */
public final class Exports {

    private static final byte[] BYTES = new byte[Window.BYTES];

    private static DataCoder data = new DataCoder();
    private static TextCoder text = new TextCoder();

    private Exports() {}

    /** Nothing: everything is called by name. */
    public static void main(String[] arguments) {}

    /** Begins a Data-Code. */
    @Export(name = "beginData")
    public static void beginData() {
        data = new DataCoder();
    }

    /** Takes the next bytes. */
    @Export(name = "data")
    public static void data(int bytes) {
        Window.read(BYTES, bytes);
        data.update(BYTES, 0, bytes);
    }

    /** The Data-Code. */
    @Export(name = "endData")
    public static int endData() {
        return Window.write(data.finish().toString());
    }

    /** Begins a Text-Code. */
    @Export(name = "beginText")
    public static void beginText() {
        text = new TextCoder();
    }

    /** Takes the next characters. */
    @Export(name = "text")
    public static void text(int characters) {
        text.append(Window.text(characters));
    }

    /** The Text-Code. */
    @Export(name = "endText")
    public static int endText() {
        return Window.write(text.finish().unit().toString());
    }

    /**
     * The Image-Codes of a picture that the page gives row by row: of the whole and of each variant, written {@code
     * NAME=ISCC:…} with a space between each two.
     */
    @Export(name = "picture")
    public static int picture(int width, int height) {
        NormalisedPixels pixels = ImageCode.of(new Canvas(width, height)).pixels();
        StringBuilder codes = new StringBuilder();
        for (ImageVariant variant : ImageVariant.values()) {
            codes.append(codes.isEmpty() ? "" : " ")
                    .append(variant.name())
                    .append('=')
                    .append(pixels.code(variant));
        }
        return Window.write(codes.toString());
    }

    /** The Image-Code of 32 × 32 grey values, the form in which the standard's own examples are given. */
    @Export(name = "normalisedPicture")
    public static int normalisedPicture() {
        byte[] grey = new byte[NormalisedPixels.SIZE * NormalisedPixels.SIZE];
        Window.read(grey, grey.length);
        return Window.write(NormalisedPixels.ofBytes(grey).code().toString());
    }

    /** The Instance-Code of a BLAKE3 digest. */
    @Export(name = "instance")
    public static int instance() {
        byte[] digest = new byte[IsccUnit.FULL_BITS / Byte.SIZE];
        Window.read(digest, digest.length);
        return Window.write(IsccUnit.of(UnitType.INSTANCE, digest).toString());
    }

    /** The unit that stands there, cut to fewer bits. */
    @Export(name = "truncate")
    public static int truncate(int characters, int bits) {
        return Window.write(
                IsccUnit.parse(Window.text(characters)).truncated(bits).toString());
    }

    /** The ISCC-CODE of the units that stand there, a space between each two. */
    @Export(name = "compose")
    public static int compose(int characters) {
        List<IsccUnit> units = new ArrayList<>();
        for (String unit : Window.text(characters).split(" ")) {
            units.add(IsccUnit.parse(unit));
        }
        return Window.write(IsccCode.of(units).toString());
    }
}
