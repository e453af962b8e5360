package org.colophon.platform;

/**
 * How many there are, counted no further than anybody reads: a queue of a million costs as much as one of a thousand.
 *
 * @param count how many, at most {@link #MOST}
 * @param more whether there are more than that
 */
public record BoundedCount(int count, boolean more) {

    public static final int MOST = 1000;

    /** How many rows to look at, so that it shows whether there are more. */
    public static final int LIMIT = MOST + 1;

    /** From the number of rows found when no more than {@link #LIMIT} were looked at. */
    public static BoundedCount ofFound(int found) {
        return new BoundedCount(Math.min(found, MOST), found > MOST);
    }
}
