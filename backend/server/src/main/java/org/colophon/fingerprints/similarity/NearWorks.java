package org.colophon.fingerprints.similarity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.NearMatch;
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

    private static final Set<CodePart> VARIANTS = EnumSet.of(CodePart.MIRRORED, CodePart.CROPPED);

    /** A sought file and a claimed one. */
    private record Pair(FileId sought, WorkId work, FileId file) {}

    private final SimilarityIndex index;
    private final PlacedCodes placed;
    private final CodeLedger ledger;
    private final Radii radii;

    NearWorks(SimilarityIndex index, PlacedCodes placed, CodeLedger ledger, Radii radii) {
        this.index = index;
        this.placed = placed;
        this.ledger = ledger;
        this.radii = radii;
    }

    @Override
    public List<NearMatch> near(Collection<SoughtFile> files) {
        Set<WorkId> works = files.stream().map(SoughtFile::work).collect(toSet());
        Sought sought = new Sought(files, ledger.ofWorks(works));
        if (sought.codes().isEmpty()) {
            return List.of();
        }
        // Before the index: what gets its place between the two questions is then found twice and never missed.
        List<PlacedCodes.Placed> waiting = placed.waiting();
        List<SimilarityIndex.Hit> hits = index.within(sought.probes(radii));
        Map<Pair, Likeness> pairs = new LinkedHashMap<>();
        addPlaced(sought, hits, pairs);
        addWaiting(sought, waiting, pairs);
        return nearest(pairs);
    }

    @Override
    public List<FileCodes> codesOf(WorkId work) {
        return ledger.ofWorks(List.of(work)).entrySet().stream()
                .map(entry -> new FileCodes(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void addPlaced(Sought sought, List<SimilarityIndex.Hit> hits, Map<Pair, Likeness> pairs) {
        Map<List<Object>, PlacedCodes.Placed> found = new LinkedHashMap<>();
        placed.at(hits).forEach(code -> found.put(List.of(code.kind(), code.position()), code));
        for (SimilarityIndex.Hit hit : hits) {
            PlacedCodes.Placed code = found.get(List.of(hit.kind(), hit.position()));
            if (code != null) {
                add(sought.codes().get(hit.probe()), code, hit.distance(), pairs);
            }
        }
    }

    private void addWaiting(Sought sought, List<PlacedCodes.Placed> waiting, Map<Pair, Likeness> pairs) {
        for (Sought.Code code : sought.codes()) {
            for (PlacedCodes.Placed other : waiting) {
                if (code.kind() == other.kind()) {
                    int distance = code.unit().distance(other.unit());
                    if (distance <= radii.of(code.kind()).candidate()) {
                        add(code, other, distance, pairs);
                    }
                }
            }
        }
    }

    private void add(Sought.Code code, PlacedCodes.Placed other, int distance, Map<Pair, Likeness> pairs) {
        IdentityMatch claim = other.claim();
        boolean isOfVariantsOnly = VARIANTS.contains(code.part()) && VARIANTS.contains(other.part());
        if (claim.work().equals(code.file().work()) || isOfVariantsOnly) {
            return;
        }
        boolean isStrong = distance <= radii.of(code.kind()).strong();
        pairs.computeIfAbsent(
                        new Pair(code.file().file(), claim.work(), claim.file()), pair -> new Likeness(code.file()))
                .add(new UnitDistance(code.kind(), code.part(), other.part(), distance, isStrong), claim);
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
