package org.colophon.fingerprint.extraction;

/** Why a file got no code of its content; its digests, Data- and Instance-Code it has all the same. */
public enum Refusal {
    /** Neither a picture, a text, a recording nor a film that is read here. */
    UNKNOWN_KIND("unknown-kind", "This kind of file has no content code."),
    /** Cut short, or not what it claims to be. */
    DAMAGED("damaged", "The file is damaged or incomplete, so its content could not be read."),
    /** Needs a password. */
    ENCRYPTED("encrypted", "The file is encrypted, so its content could not be read."),
    /** A sound form of a known kind that is not read here. */
    UNSUPPORTED("unsupported", "The file is of a known kind, but in a form that is not read here."),
    /** A picture of more pixels, a text of more characters or a document of more pages than are read. */
    TOO_LARGE("too-large", "The content is larger than what is read."),
    /** A small file that unfolds into a huge one, or is nested too deep. */
    BOMB("bomb", "The file unfolds into far more than its size, so it was not read to the end."),
    /** The reader was stopped. */
    TOO_SLOW("too-slow", "Reading the content took too long and was stopped."),
    /** The reader ran out of the memory it may use. */
    TOO_MUCH_MEMORY("too-much-memory", "Reading the content took too much memory and was stopped."),
    /** The reader ended by itself; the file may be an attack. */
    READER_CRASHED("reader-crashed", "The reader stopped unexpectedly at this file."),
    /** The text has no letters, the recording no sound long enough. */
    EMPTY("empty", "The file has no content from which a code can be made."),
    /** There is no program on this machine that decodes it. */
    NO_DECODER("no-decoder", "This machine has no FFmpeg that starts, and this kind of file needs one."),
    /** The filter is in builds under the GPL only, which we must not bring along. */
    NO_SIGNATURE(
            "no-signature",
            "This machine has no FFmpeg with the signature filter, so the film has no Video-Code, only codes of its sound and key frames.");

    private final String key;
    private final String sentence;

    Refusal(String key, String sentence) {
        this.key = key;
        this.sentence = sentence;
    }

    /** Whether something is wrong, with the file or with this machine; a file that has no content code by its kind is sound. */
    public boolean isFailure() {
        return this != UNKNOWN_KIND;
    }

    /** The name in messages, texts and records; it never changes. */
    public String key() {
        return key;
    }

    /** The reason in English, for whoever has no texts of its own. */
    public String sentence() {
        return sentence;
    }
}
