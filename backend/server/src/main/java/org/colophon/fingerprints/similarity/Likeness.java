package org.colophon.fingerprints.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.fingerprints.CodeKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.NearMatch;
import org.colophon.fingerprints.Nearness;
import org.colophon.fingerprints.SharedPassage;
import org.colophon.fingerprints.SoughtFile;
import org.colophon.fingerprints.UnitDistance;

/** How near one claimed file is to one sought file: the least distance of each kind, and what that means in words. */
final class Likeness {

    static final Comparator<NearMatch> NEAREST_FIRST = Comparator.comparing(NearMatch::nearness)
            .thenComparing(match -> match.distances().getFirst().kind())
            .thenComparing(match -> match.distances().getFirst().distance())
            .thenComparing(match -> match.earlier().claimedAt())
            .thenComparing(match -> match.earlier().work().value())
            .thenComparing(match -> match.earlier().file().value());

    private record Least(UnitDistance distance, IdentityMatch claim) {}

    /** A passage and how near the earlier one is. */
    private record Nearest(SharedPassage passage, int distance) {}

    /** One may be a quotation, or the notice that a thousand files begin with. */
    private static final int FEWEST_PASSAGES = 2;

    private final SoughtFile sought;
    private final Map<Long, Nearest> passages = new TreeMap<>();
    private final Map<CodeKind, Least> least = new EnumMap<>(CodeKind.class);

    Likeness(SoughtFile sought) {
        this.sought = sought;
    }

    /** Takes a pair of codes in; of equal ones that which the register computed counts. */
    void add(UnitDistance distance, IdentityMatch claim, SharedPassage passage) {
        if (distance.kind() == CodeKind.PASSAGE) {
            passages.merge(
                    passage.at(),
                    new Nearest(passage, distance.distance()),
                    (one, other) -> other.distance() < one.distance() ? other : one);
        }
        least.merge(distance.kind(), new Least(distance, claim), Likeness::nearer);
    }

    private static Least nearer(Least one, Least other) {
        if (one.distance().distance() != other.distance().distance()) {
            return one.distance().distance() < other.distance().distance() ? one : other;
        }
        return one.claim().seenByRegister() ? one : other;
    }

    /** The match; nothing where only hints are near. */
    Optional<NearMatch> match() {
        List<Least> ordered = new ArrayList<>(least.values());
        if (passages.size() < FEWEST_PASSAGES) {
            ordered.removeIf(each -> each.distance().kind() == CodeKind.PASSAGE);
        }
        return ordered.stream()
                .filter(each -> each.distance().kind().isDeciding())
                .findFirst()
                .map(first -> {
                    List<UnitDistance> distances =
                            ordered.stream().map(Least::distance).toList();
                    return new NearMatch(
                            sought.work(), sought.file(), claim(first), nearness(distances), distances, shared());
                });
    }

    private List<SharedPassage> shared() {
        return passages.size() < FEWEST_PASSAGES
                ? List.of()
                : passages.values().stream().map(Nearest::passage).toList();
    }

    /** Seen where the register computed a code that speaks strongly for the match or, where none does, the first. */
    private IdentityMatch claim(Least first) {
        List<Least> strong = least.values().stream()
                .filter(each ->
                        each.distance().isStrong() && each.distance().kind().isDeciding())
                .toList();
        boolean isSeen = strong.isEmpty()
                ? first.claim().seenByRegister()
                : strong.stream().anyMatch(each -> each.claim().seenByRegister());
        IdentityMatch claim = first.claim();
        return new IdentityMatch(
                claim.work(), claim.file(), claim.claimant(), isSeen, claim.published(), claim.claimedAt());
    }

    private static Nearness nearness(List<UnitDistance> distances) {
        boolean isSame = distances.stream()
                .anyMatch(each -> each.kind().isContent()
                        && each.distance() == 0
                        && each.part() == CodePart.WHOLE
                        && each.earlierPart() == CodePart.WHOLE);
        if (isSame) {
            return Nearness.SAME_CONTENT;
        }
        boolean isStrong = distances.stream()
                .anyMatch(each -> each.isStrong() && each.kind().isDeciding());
        if (isStrong) {
            return Nearness.VERY_NEAR;
        }
        boolean isPassageOnly = distances.stream()
                .filter(each -> each.kind().isDeciding())
                .allMatch(each -> each.kind() == CodeKind.PASSAGE);
        return isPassageOnly ? Nearness.SAME_WORDS_IN_PART : Nearness.NEAR;
    }
}
