package org.colophon.fingerprints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.iscc.IsccRefused;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.jspecify.annotations.Nullable;

/**
 * The codes that an applicant declares of a file that they read themselves.
 *
 * @param units one of each kind at most, each of 256 bits
 * @param variants codes of a picture's mirror image and middles
 * @param extractor what read the content
 */
public record DeclaredCodes(List<IsccUnit> units, Map<CodePart, IsccUnit> variants, Extractor extractor) {

    /** No code. */
    public static final DeclaredCodes NONE = new DeclaredCodes(List.of(), Map.of(), Extractor.BYTES);

    private static final Pattern EXTRACTOR = Pattern.compile("([!-.0-~]{1,64})/([!-~]{1,64})");

    public DeclaredCodes {
        units = List.copyOf(units);
        variants = Map.copyOf(variants);
    }

    /**
     * Reads what was declared.
     *
     * @param units each an {@code ISCC:} string; null for none
     * @param variants of a picture, whose own code is among the units; null for none
     * @param extractor as {@code name/version}; where only the bytes were read it may be missing
     * @return nothing where it is malformed: not units of full length, two of a kind, or content read by nobody
     */
    public static Optional<DeclaredCodes> read(
            @Nullable List<String> units, @Nullable Map<CodePart, String> variants, @Nullable String extractor) {
        if (units == null || units.isEmpty()) {
            return variants == null || variants.isEmpty() ? Optional.of(NONE) : Optional.empty();
        }
        if (units.size() > CodeKind.values().length) {
            return Optional.empty();
        }
        Set<CodeKind> seen = EnumSet.noneOf(CodeKind.class);
        List<IsccUnit> parsed = new ArrayList<>();
        for (String text : units) {
            Optional<IsccUnit> unit = unit(text);
            if (unit.flatMap(CodeKind::of).filter(seen::add).isEmpty()) {
                return Optional.empty();
            }
            unit.ifPresent(parsed::add);
        }
        return variants(variants, seen)
                .flatMap(read -> extractor(extractor, seen).map(reader -> new DeclaredCodes(parsed, read, reader)));
    }

    /** Whether nothing here contradicts the digests: an Instance-Code is the BLAKE3 digest itself. */
    public boolean agreeWith(Digests digests) {
        return units.stream()
                .filter(unit -> unit.type().equals(CodeKind.INSTANCE.type()))
                .allMatch(unit -> digests.algorithms().contains(DigestAlgorithm.BLAKE3)
                        && Arrays.equals(unit.body(), digests.bytes(DigestAlgorithm.BLAKE3)));
    }

    private static Optional<Map<CodePart, IsccUnit>> variants(
            @Nullable Map<CodePart, String> variants, Set<CodeKind> kinds) {
        Map<CodePart, IsccUnit> read = new EnumMap<>(CodePart.class);
        if (variants == null) {
            return Optional.of(read);
        }
        variants.forEach((part, text) -> unit(text)
                .filter(unit -> unit.type().equals(CodeKind.IMAGE.type()))
                .filter(unit -> part != CodePart.WHOLE && part.variant().isPresent())
                .ifPresent(unit -> read.put(part, unit)));
        boolean isWhole = read.size() == variants.size() && (read.isEmpty() || kinds.contains(CodeKind.IMAGE));
        return isWhole ? Optional.of(read) : Optional.empty();
    }

    private static Optional<IsccUnit> unit(String text) {
        try {
            return Optional.of(IsccUnit.parse(text)).filter(unit -> unit.bits() == IsccUnit.FULL_BITS);
        } catch (IsccRefused malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Extractor> extractor(@Nullable String text, Set<CodeKind> kinds) {
        if (text == null) {
            return kinds.stream().anyMatch(CodeKind::isContent) ? Optional.empty() : Optional.of(Extractor.BYTES);
        }
        Matcher matcher = EXTRACTOR.matcher(text);
        return matcher.matches() ? Optional.of(new Extractor(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
