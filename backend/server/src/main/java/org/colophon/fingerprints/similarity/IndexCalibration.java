package org.colophon.fingerprints.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.colophon.fingerprints.Calibration;
import org.colophon.fingerprints.CodeKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a sample of the codes with all of their kind. */
@Service
@Transactional(readOnly = true)
class IndexCalibration implements Calibration {

    private static final int MOST_SAMPLED = 1_000;
    private static final int FARTHEST = 80;
    private static final int STEP = 4;

    /** The same sample of the same register every time, so that two settings can be compared. */
    private static final long SEED = 24_138;

    private final Feed feed;
    private final SimilarityIndex index;
    private final PlacedCodes placed;
    private final Radii radii;

    IndexCalibration(Feed feed, SimilarityIndex index, PlacedCodes placed, Radii radii) {
        this.feed = feed;
        this.index = index;
        this.placed = placed;
        this.radii = radii;
    }

    @Override
    public List<KindReport> report(int sample) {
        List<KindReport> reports = new ArrayList<>();
        feed.last().forEach((kind, last) -> {
            if (last > 1) {
                reports.add(report(kind, last, Math.clamp(sample, 1, MOST_SAMPLED)));
            }
        });
        return reports;
    }

    private KindReport report(CodeKind kind, long codes, int sample) {
        List<PlacedCodes.Placed> sampled = placed.at(positions(codes, sample)
                .mapToObj(position -> new SimilarityIndex.Hit(0, kind, position, 0))
                .toList());
        List<SimilarityIndex.Hit> hits = index.within(sampled.stream()
                .map(code -> new SimilarityIndex.Probe(kind, code.unit(), FARTHEST))
                .toList());
        Radii.Pair radius = radii.of(kind);
        return new KindReport(
                kind,
                codes,
                sampled.size(),
                radius.candidate(),
                radius.strong(),
                within(distances(sampled, hits), (double) sampled.size() * (codes - 1)));
    }

    private static LongStream positions(long codes, int sample) {
        return codes <= sample
                ? LongStream.rangeClosed(1, codes)
                : new Random(SEED).longs(1, codes + 1).distinct().limit(sample);
    }

    /** How many pairs there are at each distance whose claimants differ. */
    private long[] distances(List<PlacedCodes.Placed> sampled, List<SimilarityIndex.Hit> hits) {
        Map<Long, PlacedCodes.Placed> found = new HashMap<>();
        placed.at(hits).forEach(code -> found.put(code.position(), code));
        long[] counts = new long[FARTHEST + 1];
        for (SimilarityIndex.Hit hit : hits) {
            PlacedCodes.Placed other = found.get(hit.position());
            PlacedCodes.Placed one = sampled.get(hit.probe());
            if (other != null && !other.claim().claimant().equals(one.claim().claimant())) {
                counts[hit.distance()]++;
            }
        }
        return counts;
    }

    private static List<Within> within(long[] counts, double pairs) {
        List<Within> within = new ArrayList<>();
        long sum = 0;
        for (int distance = 0; distance <= FARTHEST; distance++) {
            sum += counts[distance];
            if (distance % STEP == 0) {
                within.add(new Within(distance, sum, sum * 1e6 / pairs));
            }
        }
        return within;
    }
}
