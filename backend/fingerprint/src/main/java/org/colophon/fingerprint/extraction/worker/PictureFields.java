package org.colophon.fingerprint.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.colophon.fingerprint.image.BlockColours;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.image.NormalisedPixels;

/** What a second look at a picture needs: its grey values, from which its code follows, its colours and its size. */
final class PictureFields {

    private static final int GREY_BYTES = NormalisedPixels.SIZE * NormalisedPixels.SIZE;
    private static final int COLOUR_BYTES = 3 * BlockColours.SIZE * BlockColours.SIZE;

    private PictureFields() {}

    static void write(ImageCode code, DataOutputStream out) throws IOException {
        out.write(code.pixels().bytes());
        out.write(code.colours().bytes());
        out.writeInt(code.width());
        out.writeInt(code.height());
    }

    static ImageCode read(DataInputStream in) throws IOException {
        NormalisedPixels pixels = NormalisedPixels.ofBytes(bytes(in, GREY_BYTES));
        BlockColours colours = BlockColours.ofBytes(bytes(in, COLOUR_BYTES));
        int width = in.readInt();
        int height = in.readInt();
        if (width < 1 || height < 1) {
            throw new ProtocolBroken("a picture of no size");
        }
        return new ImageCode(pixels.code(), pixels, colours, width, height);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
