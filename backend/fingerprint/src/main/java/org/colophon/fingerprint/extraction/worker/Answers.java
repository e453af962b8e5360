package org.colophon.fingerprint.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.extraction.Finding;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.image.ImageCode;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.jspecify.annotations.Nullable;

/** What a worker answers to a {@link Job}: the media type as soon as it is known, then the rest. */
final class Answers {

    private static final int MOST_FINDINGS = 256;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}");
    private static final Pattern WORD = Pattern.compile("[!-~]{1,64}");

    private Answers() {}

    /** Whether this has the form of a media type; some files name their own type, and not all in good faith. */
    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    static byte[] mediaType(String mediaType) {
        return Fields.write(out -> out.writeUTF(mediaType));
    }

    static String mediaType(byte[] message) throws ProtocolBroken {
        return Fields.read(message, in -> require(MEDIA_TYPE, in.readUTF()));
    }

    static byte[] result(Extraction extraction) {
        Refusal refusal = extraction.refusal();
        List<Finding> findings = extraction.findings();
        return Fields.write(out -> {
            out.writeByte(refusal == null ? Refusal.values().length : refusal.ordinal());
            out.writeShort(findings.size());
            for (Finding finding : findings) {
                write(finding, out);
            }
            out.writeBoolean(extraction.picture() != null);
            if (extraction.picture() != null) {
                PictureFields.write(extraction.picture(), out);
            }
            PassageFields.write(extraction.passages(), out);
        });
    }

    static Extraction result(String mediaType, byte[] message) throws ProtocolBroken {
        return Fields.read(message, in -> {
            Refusal refusal = refusal(in);
            int count = in.readUnsignedShort();
            if (count > MOST_FINDINGS) {
                throw new ProtocolBroken(count + " codes of one file");
            }
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                findings.add(finding(in));
            }
            ImageCode picture = in.readBoolean() ? PictureFields.read(in) : null;
            return new Extraction(mediaType, findings, picture, PassageFields.read(in), refusal);
        });
    }

    private static @Nullable Refusal refusal(DataInputStream in) throws IOException {
        int number = in.readUnsignedByte();
        if (number > Refusal.values().length) {
            throw new ProtocolBroken("an unknown refusal");
        }
        return number == Refusal.values().length ? null : Refusal.values()[number];
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        out.writeByte(finding.part().ordinal());
        out.writeLong(finding.at());
        out.writeUTF(finding.unit().toString());
        out.writeUTF(finding.extractor().name());
        out.writeUTF(finding.extractor().version());
        out.writeBoolean(finding.isDiscriminating());
    }

    private static Finding finding(DataInputStream in) throws IOException {
        Finding.Part part = Fields.constant(in, Finding.Part.values(), number -> "an unknown part " + number);
        long at = in.readLong();
        IsccUnit unit = IsccUnit.parse(in.readUTF());
        if (at < 0 || unit.bits() != IsccUnit.FULL_BITS) {
            throw new ProtocolBroken("a code of no known form");
        }
        Extractor extractor = new Extractor(require(WORD, in.readUTF()), require(WORD, in.readUTF()));
        return new Finding(part, at, unit, extractor, in.readBoolean());
    }

    private static String require(Pattern form, String text) throws ProtocolBroken {
        if (!form.matcher(text).matches()) {
            throw new ProtocolBroken("a text of no known form");
        }
        return text;
    }
}
