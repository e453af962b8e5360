package org.colophon.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list, and the cursor of the next one or null at the end. */
public record PageOf<T>(List<T> items, @Nullable String next) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** The page out of rows that were read with {@link Slice#limitAndOne}; the keys are those it was sorted by. */
    public static <T> PageOf<T> of(Slice slice, List<T> rows, Function<T, List<String>> sortKeys) {
        if (rows.size() <= slice.limit()) {
            return new PageOf<>(rows, null);
        }
        List<T> items = rows.subList(0, slice.limit());
        return new PageOf<>(items, Cursor.of(sortKeys.apply(items.getLast())));
    }

    /** The same page with each item turned into something else. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> turn) {
        return new PageOf<>(items.stream().<R>map(turn).toList(), next);
    }
}
