package org.colophon.kernel;

/** Categories of works (Copyright Law of the PRC, 2020, Art. 3); the fine code is kept, the item derived. */
public enum WorkCategory {
    WRITTEN(1),
    ORAL(2),
    MUSIC(3),
    DRAMA(3),
    QUYI(3),
    DANCE(3),
    ACROBATICS(3),
    FINE_ART(4),
    ARCHITECTURE(4),
    PHOTOGRAPH(5),
    AUDIOVISUAL(6),
    GRAPHIC(7),
    MODEL(7),
    SOFTWARE(8),
    OTHER(9);

    private final int statutoryItem;

    WorkCategory(int statutoryItem) {
        this.statutoryItem = statutoryItem;
    }

    /** The number of the item in Art. 3, 1 to 9. */
    public int statutoryItem() {
        return statutoryItem;
    }
}
