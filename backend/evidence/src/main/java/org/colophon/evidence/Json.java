package org.colophon.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of the kind that evidence may contain: no fractions, no number that a reader in another language could
 * round, no text that UTF-8 cannot write. So every value has exactly one canonical form.
 */
public sealed interface Json {

    /** The largest whole number that every JSON reader keeps exactly: 2^53 − 1. */
    long LARGEST = (1L << 53) - 1;

    /** An object: members by name, sorted by UTF-16 code units as RFC 8785 section 3.2.3 wants them. */
    record Members(SortedMap<String, Json> values) implements Json {

        public Members {
            values.keySet().forEach(Strict::unicode);
            values = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(values)));
        }

        /** This object and one more member. */
        public Members with(String name, Json value) {
            SortedMap<String, Json> more = new TreeMap<>(values);
            if (more.putIfAbsent(name, value) != null) {
                throw new MalformedEvidence("the member '" + name + "' is there already");
            }
            return new Members(more);
        }

        /** This object and one more member, a text. */
        public Members with(String name, String value) {
            return with(name, new Text(value));
        }

        /** This object and one more member, a whole number. */
        public Members with(String name, long value) {
            return with(name, new Whole(value));
        }

        /** This object and one more member, true or false. */
        public Members with(String name, boolean value) {
            return with(name, new Truth(value));
        }

        /** Whether there is a member of this name. */
        public boolean has(String name) {
            return values.containsKey(name);
        }

        /** The text in this member, refusing anything else. */
        public String text(String name) {
            return member(name, Text.class).value();
        }

        /** The whole number in this member, refusing anything else. */
        public long whole(String name) {
            return member(name, Whole.class).value();
        }

        /** The truth value in this member, refusing anything else. */
        public boolean truth(String name) {
            return member(name, Truth.class).value();
        }

        /** The object in this member, refusing anything else. */
        public Members members(String name) {
            return member(name, Members.class);
        }

        /** The elements of the array in this member, refusing anything else. */
        public List<Json> elements(String name) {
            return member(name, Elements.class).values();
        }

        private <T extends Json> T member(String name, Class<T> kind) {
            @Nullable Json value = values.get(name);
            if (!kind.isInstance(value)) {
                String fault = value == null ? "is missing" : "is not of the kind " + kind.getSimpleName();
                throw new MalformedEvidence("the member '" + name + "' " + fault);
            }
            return kind.cast(value);
        }
    }

    /** An array. */
    record Elements(List<Json> values) implements Json {
        public Elements {
            values = List.copyOf(values);
        }
    }

    /** A string of whole Unicode characters. */
    record Text(String value) implements Json {
        public Text {
            Strict.unicode(value);
        }
    }

    /** A whole number between −(2^53 − 1) and 2^53 − 1. */
    record Whole(long value) implements Json {
        public Whole {
            if (value < -LARGEST || value > LARGEST) {
                throw new MalformedEvidence("a number is beyond 2^53 - 1");
            }
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Json {}

    /** The literal null. */
    record Nothing() implements Json {}

    /** The object without members, to be filled by {@link Members#with}. */
    static Members object() {
        return new Members(new TreeMap<>());
    }

    /** An array of these elements. */
    static Elements array(List<? extends Json> elements) {
        return new Elements(List.copyOf(elements));
    }

    /** An array of texts. */
    static Elements texts(List<String> texts) {
        return new Elements(texts.stream().<Json>map(Text::new).toList());
    }
}
