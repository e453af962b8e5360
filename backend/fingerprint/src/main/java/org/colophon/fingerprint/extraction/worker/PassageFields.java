package org.colophon.fingerprint.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.fingerprint.text.PassageCode;

/** The passages of a text: for each the body of its code, its place and its length. */
final class PassageFields {

    private static final int BODY_BYTES = IsccUnit.FULL_BITS / Byte.SIZE;

    private PassageFields() {}

    static void write(List<PassageCode> passages, DataOutputStream out) throws IOException {
        out.writeInt(passages.size());
        for (PassageCode passage : passages) {
            out.write(passage.unit().body());
            out.writeLong(passage.offset());
            out.writeInt(passage.length());
        }
    }

    static List<PassageCode> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > Extraction.MOST_PASSAGES) {
            throw new ProtocolBroken(count + " passages of one text");
        }
        List<PassageCode> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            passages.add(passage(in));
        }
        return passages;
    }

    private static PassageCode passage(DataInputStream in) throws IOException {
        byte[] body = new byte[BODY_BYTES];
        in.readFully(body);
        long offset = in.readLong();
        int length = in.readInt();
        if (offset < 0 || length < 1) {
            throw new ProtocolBroken("a passage of no place");
        }
        return new PassageCode(IsccUnit.of(UnitType.TEXT, body), offset, length);
    }
}
