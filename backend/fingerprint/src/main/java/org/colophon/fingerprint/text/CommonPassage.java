package org.colophon.fingerprint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one text that is like a stretch of another, in UTF-16 code units. Not of the standard.
 *
 * @param offset where it begins in the one text
 * @param length how long it is there
 * @param otherOffset where it begins in the other text
 * @param otherLength how long it is there
 */
public record CommonPassage(long offset, long length, long otherOffset, long otherLength) {

    /**
     * The stretches that the two have in common, in the order of the one: passages at most so many of 256 bits apart,
     * joined where they follow one another in both. 64 bits are about half of the words.
     */
    public static List<CommonPassage> between(List<PassageCode> one, List<PassageCode> other, int radius) {
        List<CommonPassage> common = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i < one.size(); i++) {
            int match = match(one.get(i), other, expected, radius);
            if (match < 0) {
                expected = -1;
                continue;
            }
            if (match == expected) {
                common.add(common.removeLast().extendedTo(one.get(i), other.get(match)));
            } else {
                common.add(of(one.get(i), other.get(match)));
            }
            expected = match + 1;
        }
        return List.copyOf(common);
    }

    /** The nearest passage within the radius, or −1; of equally near ones the expected one. */
    private static int match(PassageCode passage, List<PassageCode> others, int expected, int radius) {
        int match = -1;
        int nearest = radius + 1;
        for (int i = 0; i < others.size(); i++) {
            int distance = passage.unit().distance(others.get(i).unit());
            if (distance < nearest || distance == nearest && i == expected && match >= 0) {
                match = i;
                nearest = distance;
            }
        }
        return match;
    }

    private static CommonPassage of(PassageCode one, PassageCode other) {
        return new CommonPassage(one.offset(), one.length(), other.offset(), other.length());
    }

    private CommonPassage extendedTo(PassageCode one, PassageCode other) {
        return new CommonPassage(offset, one.end() - offset, otherOffset, other.end() - otherOffset);
    }
}
