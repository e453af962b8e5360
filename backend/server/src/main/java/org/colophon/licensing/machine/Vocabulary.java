package org.colophon.licensing.machine;

import java.util.List;
import org.colophon.kernel.Right;

/** The actions of ODRL 2.2 where they mean the same as a right of the statute, and our own where none does. */
final class Vocabulary {

    /** What training a model takes. */
    static final List<String> TRAINING =
            List.of(own("textAndDataMining"), own("trainModel"), own("trainGenerativeModel"));
    /** What feeds works to a model that is already trained; no terms of ours grant it yet. */
    static final String AUGMENTATION = own("augmentModel");

    private Vocabulary() {}

    static String own(String name) {
        return "cr:" + name;
    }

    static String action(Right right) {
        return switch (right) {
            case REPRODUCTION -> "reproduce";
            case DISTRIBUTION -> "distribute";
            case EXHIBITION -> "display";
            case ADAPTATION -> "derive";
            case TRANSLATION -> "translate";
            case COMPILATION -> "aggregate";
            case RENTAL -> own("rent");
            case PERFORMANCE -> own("perform");
            case PROJECTION -> own("project");
            case BROADCASTING -> own("broadcast");
            case INFORMATION_NETWORK -> own("makeAvailable");
            case CINEMATOGRAPHIC -> own("film");
            case OTHER -> own("useOtherwise");
            case PUBLICATION, ATTRIBUTION, REVISION, INTEGRITY ->
                throw new IllegalArgumentException("A moral right is never licensed.");
        };
    }
}
