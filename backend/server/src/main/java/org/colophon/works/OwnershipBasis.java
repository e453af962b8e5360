package org.colophon.works;

/** On what ground the first owners own the work (Copyright Law of the PRC, 2020, Art. 11 to 21; 17 USC 101). */
public enum OwnershipBasis {
    /** One natural person made it alone. */
    INDIVIDUAL,
    /** Two or more made it together (Art. 14). */
    JOINT,
    /** Made under the direction and the responsibility of an organisation (Art. 11). */
    LEGAL_ENTITY,
    /** Made in employment; the author keeps it and the employer may use it first for two years (Art. 18 (1)). */
    EMPLOYMENT,
    /** Made in employment; the employer owns it and the author keeps attribution (Art. 18 (2)). */
    EMPLOYMENT_EMPLOYER_OWNED,
    /** Commissioned; without a contract the commissioned author owns it (Art. 19). */
    COMMISSIONED,
    /** A work made for hire in the sense of 17 USC 101. */
    MADE_FOR_HIRE,
    INHERITANCE,
    ASSIGNMENT,
    /** An organisation took over the rights and duties of the one that owned it (Art. 21). */
    SUCCESSION;

    /** Whether the first owner is an organisation by law. */
    public boolean ownedByOrganisation() {
        return this == LEGAL_ENTITY || this == EMPLOYMENT_EMPLOYER_OWNED;
    }

    /** Whether title came from somebody else, so that the owner need not be an author. */
    public boolean isDerivedTitle() {
        return this == INHERITANCE || this == ASSIGNMENT || this == SUCCESSION;
    }
}
