package org.colophon.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.Refusal.Field;
import org.colophon.works.Wording;
import org.jspecify.annotations.Nullable;

/** What is missing or wrong in one work of an application, each with its place. */
final class Problems {

    private final String root;
    private final List<Field> found = new ArrayList<>();

    Problems(int position) {
        this.root = "/works/" + position;
    }

    void add(String place, String code) {
        found.add(new Field(root + place, code));
    }

    void add(Field field) {
        found.add(new Field(root + field.pointer(), field.code(), field.arguments()));
    }

    /** Notes a missing thing; says whether it is there. */
    boolean requires(@Nullable Object value, String place) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            add(place, "required");
            return false;
        }
        return true;
    }

    void requireText(Wording wording, @Nullable String written, String place) {
        if (requires(Wording.clean(written), place)) {
            checkText(wording, written, place);
        }
    }

    void checkText(Wording wording, @Nullable String written, String place) {
        String text = Wording.clean(written);
        if (text != null) {
            wording.problemOf(text)
                    .ifPresent(code -> found.add(
                            new Field(root + place, code, Map.of("longest", Integer.toString(wording.longest())))));
        }
    }

    /** A date as written, where it is one. */
    Optional<PartialDate> date(@Nullable String written, String place) {
        try {
            return Optional.of(new PartialDate(written == null ? "" : written.strip()));
        } catch (IllegalArgumentException noDate) {
            add(place, "date-format");
            return Optional.empty();
        }
    }

    List<Field> found() {
        return found;
    }
}
