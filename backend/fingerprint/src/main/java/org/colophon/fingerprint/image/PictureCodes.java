package org.colophon.fingerprint.image;

import java.util.EnumMap;
import java.util.Map;
import org.colophon.fingerprint.iscc.IsccUnit;

/** All codes by which a picture is compared, those that are registered of it and those that it is looked for by. */
public final class PictureCodes {

    /** More than any two codes of one length differ. */
    public static final int FAR = IsccUnit.FULL_BITS + 1;

    private final Map<ImageVariant, IsccUnit> codes = new EnumMap<>(ImageVariant.class);
    private final Appearance look;

    /** Those of this picture. */
    public PictureCodes(ImageCode picture) {
        for (ImageVariant variant : ImageVariant.values()) {
            codes.put(variant, picture.pixels().code(variant));
        }
        look = Appearance.of(picture);
    }

    /** In how many bits the nearest codes differ when this picture is new and the other registered. */
    public int distance(PictureCodes registered) {
        return nearest(registered, FAR, false);
    }

    /**
     * The same among the pairs of codes within a radius that a second look confirms.
     *
     * @return {@link #FAR} if there are none
     */
    public int confirmedDistance(PictureCodes registered, int radius) {
        return nearest(registered, radius, true);
    }

    private int nearest(PictureCodes registered, int radius, boolean isLookedAt) {
        int nearest = FAR;
        for (ImageVariant sought : ImageVariant.values()) {
            for (ImageVariant stored : sought.comparedWith()) {
                int distance = code(sought).distance(registered.code(stored));
                if (distance <= radius
                        && distance < nearest
                        && (!isLookedAt || look.confirms(sought, registered.look, stored))) {
                    nearest = distance;
                }
            }
        }
        return nearest;
    }

    private IsccUnit code(ImageVariant variant) {
        IsccUnit code = codes.get(variant);
        if (code == null) {
            throw new IllegalStateException("there is a code of every variant");
        }
        return code;
    }
}
