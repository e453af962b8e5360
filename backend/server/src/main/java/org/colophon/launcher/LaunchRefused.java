package org.colophon.launcher;

/** Why the platform does not start, in one sentence for the person at the console. */
public final class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchRefused(String sentence) {
        super(sentence);
    }

    public LaunchRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
