package org.colophon.fingerprint.iscc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which an ISCC is written (IEP-0001, "Encoding of ISCC"). */
final class IsccText {

    private static final String PREFIX = "ISCC:";
    /** A sequence of all five units with 256 bits each has 277 characters and some hyphens. */
    private static final int LONGEST = 400;

    private IsccText() {}

    static String canonical(Iscc iscc) {
        return PREFIX + Base32.encode(iscc.bytes());
    }

    static Iscc parse(String text) {
        requireReasonable(text);
        if (!text.startsWith(PREFIX)) {
            throw new IsccRefused(IsccRefusal.MISSING_PREFIX, "the canonical form begins with " + PREFIX);
        }
        return ofBytes(Base32.decode(text.substring(PREFIX.length())));
    }

    static Iscc ofBytes(byte[] bytes) {
        IsccHeader header = IsccHeader.read(bytes);
        int headerBytes = header.bytes().length;
        if (bytes.length - headerBytes != header.bodyBits() / Byte.SIZE) {
            throw new IsccRefused(
                    IsccRefusal.WRONG_BODY_LENGTH,
                    "the header announces " + header.bodyBits() / Byte.SIZE + " bytes, and there are "
                            + (bytes.length - headerBytes));
        }
        return of(header, Arrays.copyOfRange(bytes, headerBytes, bytes.length));
    }

    private static Iscc of(IsccHeader header, byte[] body) {
        if (header.mainType() == MainType.ISCC) {
            return new IsccCode(header, body);
        }
        if (header.mainType().isUnit()) {
            return new IsccUnit(header, body);
        }
        throw new IsccRefused(
                IsccRefusal.WRONG_KIND,
                "an ISCC-" + header.mainType() + " identifies, but is not computed from a work");
    }

    static Iscc normalise(String text) {
        requireReasonable(text);
        requireAscii(text);
        List<Iscc> parts = sequence(anyForm(withoutScheme(text.strip())));
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<IsccUnit> units = new ArrayList<>();
        for (Iscc part : parts) {
            if (!(part instanceof IsccUnit unit)) {
                throw new IsccRefused(IsccRefusal.WRONG_KIND, "an ISCC-CODE is no part of a sequence of units");
            }
            units.add(unit);
        }
        return IsccCode.of(units);
    }

    private static String withoutScheme(String text) {
        boolean schemed = text.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        return schemed ? text.substring(PREFIX.length()).strip() : text;
    }

    private static byte[] anyForm(String text) {
        if (Multibase.isMultibase(text)) {
            return Multibase.decode(text);
        }
        return Base32.decode(text.replace("-", "").toUpperCase(Locale.ROOT));
    }

    private static List<Iscc> sequence(byte[] bytes) {
        List<Iscc> parts = new ArrayList<>();
        byte[] rest = bytes;
        do {
            IsccHeader header = IsccHeader.read(rest);
            int length = Math.min(rest.length, header.bytes().length + header.bodyBits() / Byte.SIZE);
            parts.add(ofBytes(Arrays.copyOf(rest, length)));
            rest = Arrays.copyOfRange(rest, length, rest.length);
        } while (rest.length > 0);
        return parts;
    }

    private static void requireReasonable(String text) {
        if (text.length() > LONGEST) {
            throw new IsccRefused(IsccRefusal.WRONG_LENGTH, "no ISCC has " + text.length() + " characters");
        }
    }

    /** Before anything changes case: there are letters outside ASCII whose capital or small letter is within. */
    private static void requireAscii(String text) {
        if (text.chars().anyMatch(character -> character >= 0x80)) {
            throw new IsccRefused(IsccRefusal.WRONG_CHARACTER, "an ISCC is written in ASCII");
        }
    }

    static String readable(Iscc iscc) {
        IsccHeader header = iscc.header();
        StringBuilder text = new StringBuilder()
                .append(header.mainType())
                .append('-')
                .append(header.subType())
                .append("-V")
                .append(header.version())
                .append('-')
                .append(header.mainType() == MainType.ISCC ? initials(iscc) : header.bodyBits())
                .append('-');
        for (byte b : iscc.body()) {
            text.append(Character.forDigit(b >>> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return text.toString();
    }

    private static String initials(Iscc code) {
        StringBuilder initials = new StringBuilder();
        code.units()
                .forEach(unit -> initials.append(unit.type().mainType().name().charAt(0)));
        return initials.toString();
    }

    static byte[] concatenate(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
