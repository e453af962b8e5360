package org.colophon.evidence;

/** One question that a verification asked, whether the answer was yes, and what was found in one sentence. */
public record Check(String name, boolean passed, String sentence) {

    /** Asks a question: it is passed, with this sentence, unless the step refuses. */
    public static Check of(String name, String sentence, Runnable step) {
        try {
            step.run();
            return new Check(name, true, sentence);
        } catch (EvidenceRejected | MalformedEvidence e) {
            return new Check(name, false, String.valueOf(e.getMessage()));
        }
    }
}
