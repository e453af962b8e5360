package org.colophon.fingerprint.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colophon.fingerprint.image.PictureCodes;
import org.colophon.fingerprint.similarity.Distances;

/** What is measured on some of the pictures: by codes alone, and by codes that a second look confirms. */
final class Figures {

    /** Up to where a second look is taken here; beyond it nothing of interest lies. */
    static final int FARTHEST = 96;

    /** Distances by the codes alone and of those pairs that a second look confirms. */
    record Looked(Distances codes, Distances confirmed) {

        Looked() {
            this(new Distances(), new Distances());
        }

        /** Counts both orders of registration as one pair, by the farther: a copy must be found whichever came first. */
        void addCopy(PictureCodes copy, PictureCodes original) {
            codes.add(Math.max(copy.distance(original), original.distance(copy)));
            confirmed.add(
                    Math.max(copy.confirmedDistance(original, FARTHEST), original.confirmedDistance(copy, FARTHEST)));
        }

        /** Counts both orders of registration as one pair, by the nearer: neither may be taken for a copy. */
        void addOther(PictureCodes one, PictureCodes other) {
            codes.add(Math.min(one.distance(other), other.distance(one)));
            confirmed.add(Math.min(one.confirmedDistance(other, FARTHEST), other.confirmedDistance(one, FARTHEST)));
        }
    }

    private final Map<Transform, Looked> copies = new EnumMap<>(Transform.class);
    private final Looked distinct = new Looked();
    private final Looked copiesOfOthers = new Looked();

    Figures(List<Sample> samples) {
        for (Transform transform : Transform.values()) {
            Looked looked = new Looked();
            samples.forEach(sample -> looked.addCopy(sample.copy(transform), sample.original()));
            copies.put(transform, looked);
        }
        for (int i = 0; i < samples.size(); i++) {
            for (int j = 0; j < samples.size(); j++) {
                if (i < j) {
                    distinct.addOther(samples.get(i).original(), samples.get(j).original());
                }
                if (i != j) {
                    addCopiesOf(samples.get(i), samples.get(j));
                }
            }
        }
    }

    private void addCopiesOf(Sample one, Sample other) {
        for (Transform transform : Transform.values()) {
            copiesOfOthers.addOther(one.copy(transform), other.original());
        }
    }

    Looked copies(Transform transform) {
        Looked looked = copies.get(transform);
        if (looked == null) {
            throw new IllegalStateException("every copy is measured");
        }
        return looked;
    }

    /** Pairs of different pictures. */
    Looked distinct() {
        return distinct;
    }

    /** Pairs of a copy of one picture and another picture. */
    Looked copiesOfOthers() {
        return copiesOfOthers;
    }

    /** The share found, of the kind of copy with this target of which the fewest are found. */
    double leastRecall(Transform.Target target, int radius) {
        double least = 1;
        for (Transform transform : Transform.values()) {
            if (transform.target() == target) {
                least = Math.min(least, copies(transform).confirmed().share(radius));
            }
        }
        return least;
    }
}
