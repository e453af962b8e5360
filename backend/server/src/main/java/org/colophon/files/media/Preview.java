package org.colophon.files.media;

import org.jspecify.annotations.Nullable;

/** A JPEG, or a code that says why there is none. */
public final class Preview {

    public static final String NOT_A_PICTURE = "not-a-picture";
    public static final String TOO_LARGE = "picture-too-large";
    public static final String TOO_SLOW = "picture-too-slow";
    public static final String UNREADABLE = "picture-unreadable";

    private final byte @Nullable [] jpeg;
    private final @Nullable String missing;

    private Preview(byte @Nullable [] jpeg, @Nullable String missing) {
        this.jpeg = jpeg;
        this.missing = missing;
    }

    static Preview of(byte[] jpeg) {
        return new Preview(jpeg, null);
    }

    static Preview none(String why) {
        return new Preview(null, why);
    }

    /** The picture; null where there is none. */
    public byte @Nullable [] jpeg() {
        return jpeg;
    }

    /** Why there is none; null where there is one. */
    public @Nullable String missing() {
        return missing;
    }
}
