package org.colophon.rights.recordation;

import java.util.Collection;
import org.colophon.kernel.Share;
import org.colophon.rights.TitleTooFine;

/** Adds shares that people wrote, whose common denominator may be beyond what the register keeps. */
final class Sums {

    private Sums() {}

    static Share of(Collection<Share> shares) {
        try {
            return Share.sum(shares);
        } catch (ArithmeticException beyondLong) {
            throw new TitleTooFine();
        }
    }
}
