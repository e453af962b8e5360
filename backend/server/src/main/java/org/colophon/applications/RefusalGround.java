package org.colophon.applications;

/** On what ground an application is refused; there are no others. */
public enum RefusalGround {
    /** The term of protection is over. */
    OUT_OF_TERM,
    /** Not a work, or one that the law does not protect (Art. 5). */
    NOT_PROTECTED,
    /** Its publication is prohibited by law (Art. 4). */
    PROHIBITED,
    /** Somebody else registered the same work before. */
    DUPLICATE,
    /** What the application states is not true. */
    UNTRUE
}
