package org.colophon.kernel;

import java.util.EnumSet;
import java.util.Set;

/** The rights in a work (Copyright Law of the PRC, 2020, Art. 10), numbered as the statute numbers them. */
public enum Right {
    PUBLICATION(1),
    ATTRIBUTION(2),
    REVISION(3),
    INTEGRITY(4),
    REPRODUCTION(5),
    DISTRIBUTION(6),
    RENTAL(7),
    EXHIBITION(8),
    PERFORMANCE(9),
    PROJECTION(10),
    BROADCASTING(11),
    INFORMATION_NETWORK(12),
    CINEMATOGRAPHIC(13),
    ADAPTATION(14),
    TRANSLATION(15),
    COMPILATION(16),
    OTHER(17);

    private final int item;

    Right(int item) {
        this.item = item;
    }

    /** The number of the item in Art. 10, 1 to 17. */
    public int item() {
        return item;
    }

    /** Moral rights, items (1) to (4), are never transferred, licensed or waived by a sale. */
    public boolean isMoral() {
        return item <= 4;
    }

    /** The right with this number in Art. 10. */
    public static Right ofItem(int item) {
        return values()[item - 1];
    }

    /** Items (5) to (17), which may be licensed or transferred. */
    public static Set<Right> economic() {
        return EnumSet.range(REPRODUCTION, OTHER);
    }

    /** The economic rights that a work of this category can have (Art. 10 (7), (8) and (10) limit three). */
    public static Set<Right> economicOf(WorkCategory category) {
        EnumSet<Right> rights = EnumSet.range(REPRODUCTION, OTHER);
        rights.removeIf(right -> !right.existsIn(category));
        return rights;
    }

    /** Whether a work of this category can have this right. */
    public boolean existsIn(WorkCategory category) {
        return switch (this) {
            case RENTAL -> category == WorkCategory.AUDIOVISUAL || category == WorkCategory.SOFTWARE;
            case EXHIBITION -> category == WorkCategory.FINE_ART || category == WorkCategory.PHOTOGRAPH;
            case PROJECTION ->
                category == WorkCategory.FINE_ART
                        || category == WorkCategory.PHOTOGRAPH
                        || category == WorkCategory.AUDIOVISUAL;
            default -> true;
        };
    }
}
