package org.colophon.fingerprints.similarity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.NearMatch;
import org.colophon.fingerprints.SharedPassage;
import org.colophon.fingerprints.Similarity;
import org.colophon.fingerprints.SoughtFile;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the index, and beside it the few codes that are committed and have no place in it yet. */
@Service
@Transactional(readOnly = true)
class NearWorks implements Similarity {

    /** More than anybody looks through; a file that is near more is near by chance or by convention. */
    private static final int MOST_OF_ONE_FILE = 50;

    /** A sought file and a claimed one. */
    private record Pair(FileId sought, WorkId work, FileId file) {}

    /** Two codes that are near. */
    private record Found(Sought.Code code, PlacedCodes.Placed other, UnitDistance distance) {

        SoughtFile sought() {
            return code.file();
        }

        IdentityMatch claim() {
            return other.claim();
        }

        Pair pair() {
            return new Pair(sought().file(), claim().work(), claim().file());
        }

        SecondLook.Near near() {
            return new SecondLook.Near(sought().file(), claim().file(), distance);
        }

        SharedPassage passage() {
            return new SharedPassage(code.at(), code.length(), other.at(), other.length());
        }
    }

    private final SimilarityIndex index;
    private final PlacedCodes placed;
    private final CodeLedger ledger;
    private final SecondLook look;
    private final Radii radii;

    NearWorks(SimilarityIndex index, PlacedCodes placed, CodeLedger ledger, SecondLook look, Radii radii) {
        this.index = index;
        this.placed = placed;
        this.ledger = ledger;
        this.look = look;
        this.radii = radii;
    }

    @Override
    public List<NearMatch> near(Collection<SoughtFile> files, Function<Set<IdentityMatch>, Set<WorkId>> choice) {
        Sought sought = new Sought(files, ledger.of(files));
        if (sought.codes().isEmpty()) {
            return List.of();
        }
        // Before the index: what gets its place between the two questions is then found twice and never missed.
        List<PlacedCodes.Placed> waiting = placed.waiting();
        List<SimilarityIndex.Hit> hits = index.within(sought.probes(radii));
        List<Found> found = new ArrayList<>(placed(sought, hits));
        found.addAll(waiting(sought, waiting));
        Map<Pair, Likeness> pairs = pairs(found);
        Set<WorkId> chosen = choice.apply(found.stream().map(Found::claim).collect(toSet()));
        pairs.keySet().removeIf(pair -> !chosen.contains(pair.work()));
        return nearest(pairs);
    }

    @Override
    public List<FileCodes> codesOf(WorkId work) {
        return ledger.withoutPassages(work).entrySet().stream()
                .map(entry -> new FileCodes(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Found> placed(Sought sought, List<SimilarityIndex.Hit> hits) {
        Map<List<Object>, PlacedCodes.Placed> known = new LinkedHashMap<>();
        placed.at(hits).forEach(code -> known.put(List.of(code.kind(), code.position()), code));
        List<Found> found = new ArrayList<>();
        for (SimilarityIndex.Hit hit : hits) {
            PlacedCodes.Placed code = known.get(List.of(hit.kind(), hit.position()));
            if (code != null) {
                found.add(found(sought.codes().get(hit.probe()), code, hit.distance()));
            }
        }
        return found;
    }

    private List<Found> waiting(Sought sought, List<PlacedCodes.Placed> waiting) {
        List<Found> found = new ArrayList<>();
        for (Sought.Code code : sought.codes()) {
            for (PlacedCodes.Placed other : waiting) {
                int distance = code.kind() == other.kind() ? code.unit().distance(other.unit()) : Integer.MAX_VALUE;
                if (distance <= radii.of(code.kind()).candidate()) {
                    found.add(found(code, other, distance));
                }
            }
        }
        return found;
    }

    private Found found(Sought.Code code, PlacedCodes.Placed other, int distance) {
        boolean isStrong = distance <= radii.of(code.kind()).strong();
        return new Found(code, other, new UnitDistance(code.kind(), code.part(), other.part(), distance, isStrong));
    }

    /** The pairs of files: not of one work, not by the middles of both, and none that a second look tells apart. */
    private Map<Pair, Likeness> pairs(List<Found> found) {
        List<Found> comparable = found.stream()
                .filter(each -> !each.claim().work().equals(each.sought().work()))
                .filter(each ->
                        each.distance().part().isComparableWith(each.distance().earlierPart()))
                .toList();
        Set<SecondLook.Near> standing =
                look.standing(comparable.stream().map(Found::near).toList());
        Map<Pair, Likeness> pairs = new LinkedHashMap<>();
        comparable.stream()
                .filter(each -> standing.contains(each.near()))
                .forEach(each -> pairs.computeIfAbsent(each.pair(), pair -> new Likeness(each.sought()))
                        .add(each.distance(), each.claim(), each.passage()));
        return pairs;
    }

    /** For each file and earlier work the nearest of that work's files. */
    private static List<NearMatch> nearest(Map<Pair, Likeness> pairs) {
        Map<FileId, List<NearMatch>> byFile = pairs.values().stream()
                .map(Likeness::match)
                .flatMap(Optional::stream)
                .sorted(Likeness.NEAREST_FIRST)
                .collect(groupingBy(NearMatch::file, LinkedHashMap::new, toList()));
        List<NearMatch> nearest = new ArrayList<>();
        byFile.values().forEach(matches -> {
            Map<WorkId, NearMatch> first = new LinkedHashMap<>();
            matches.forEach(match -> first.putIfAbsent(match.earlier().work(), match));
            first.values().stream().limit(MOST_OF_ONE_FILE).forEach(nearest::add);
        });
        nearest.sort(Likeness.NEAREST_FIRST);
        return nearest;
    }
}
