package org.colophon.trail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an attestation, each open or sealed.
 *
 * <p>Open fields stand in the log for ever: types, ids, rights, shares, territories, periods, published amounts,
 * digests of public works. Sealed ones (titles, free text, personal data, whatever identifies a private work) stand
 * there only as commitments under a random salt of their own; salt and value are kept outside and can be erased.
 */
public final class Facts {

    private final Map<String, Object> open = new LinkedHashMap<>();
    private final Map<String, String> sealed = new LinkedHashMap<>();

    /** Adds an open text; null leaves the field out. */
    public Facts open(String name, @Nullable String value) {
        return add(name, value);
    }

    /** Adds an open whole number, at most 2^53 - 1. */
    public Facts open(String name, long value) {
        return add(name, value);
    }

    /** Adds an open truth value. */
    public Facts open(String name, boolean value) {
        return add(name, value);
    }

    /** Adds an open list of texts, numbers, lists or maps of such. */
    public Facts open(String name, List<?> value) {
        return add(name, List.copyOf(value));
    }

    /** Adds an open map of texts to texts, numbers, lists or maps of such. */
    public Facts open(String name, Map<String, ?> value) {
        return add(name, Map.copyOf(value));
    }

    /** Adds a sealed text; null leaves the field out. */
    public Facts sealed(String name, @Nullable String value) {
        if (value != null && (sealed.put(name, value) != null || open.containsKey(name))) {
            throw new IllegalStateException("The field " + name + " is stated twice.");
        }
        return this;
    }

    Map<String, Object> openFields() {
        return Collections.unmodifiableMap(open);
    }

    Map<String, String> sealedFields() {
        return Collections.unmodifiableMap(sealed);
    }

    private Facts add(String name, @Nullable Object value) {
        if (value != null && (open.put(name, value) != null || sealed.containsKey(name))) {
            throw new IllegalStateException("The field " + name + " is stated twice.");
        }
        return this;
    }
}
