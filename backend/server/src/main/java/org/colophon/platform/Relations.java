package org.colophon.platform;

import java.util.Set;
import java.util.UUID;

/** Tells how an acting party stands to objects of one kind; one bean for each kind. */
public interface Relations {

    /** The kind, which is the name of its path variable, for instance {@code application}. */
    String object();

    /** The relations, for instance {@code applicant}; empty where there is none or no such object. */
    Set<String> of(UUID id, Acting acting);
}
