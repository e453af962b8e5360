package org.colophon.applications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.accounts.ContentWrong;
import org.colophon.accounts.DeclaredParty;
import org.colophon.accounts.PartyDeclaration;
import org.colophon.accounts.PartyKind;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Refusal.Field;
import org.colophon.platform.Acting;
import org.colophon.works.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns authors who never sign in into parties; described twice in one application, they are one party. */
@Component
class DeclaredAuthors {

    private final PartyDeclaration declarations;

    DeclaredAuthors(PartyDeclaration declarations) {
        this.declarations = declarations;
    }

    /** What is wrong with the description, at its place. */
    static List<Field> problemsOf(DraftWork.DeclaredAuthor declared, String place) {
        List<Field> problems = new ArrayList<>();
        requireDate(declared.born(), place + "/born", problems);
        requireDate(declared.died(), place + "/died", problems);
        if (problems.isEmpty()) {
            try {
                party(declared);
            } catch (ContentWrong wrong) {
                wrong.fields()
                        .forEach(field ->
                                problems.add(new Field(place + field.pointer(), field.code(), field.arguments())));
            }
        }
        return problems;
    }

    /** The same works, with every author a party. */
    List<DraftWork> declare(List<DraftWork> works, Acting by) {
        Map<DraftWork.DeclaredAuthor, PartyId> known = new HashMap<>();
        return works.stream()
                .map(work -> work.by(work.authorList().stream()
                        .map(author -> declared(author, known, by))
                        .toList()))
                .toList();
    }

    private DraftWork.DraftAuthor declared(
            DraftWork.DraftAuthor author, Map<DraftWork.DeclaredAuthor, PartyId> known, Acting by) {
        DraftWork.DeclaredAuthor described = author.declared();
        if (described == null) {
            return author;
        }
        PartyId party = known.computeIfAbsent(described, who -> declarations.declare(party(who), by));
        return new DraftWork.DraftAuthor(party, null, author.creditedAs(), author.credit(), author.contribution());
    }

    private static DeclaredParty party(DraftWork.DeclaredAuthor declared) {
        return new DeclaredParty(
                declared.kind() == null ? PartyKind.PERSON : declared.kind(),
                declared.name() == null ? "" : declared.name(),
                Wording.clean(declared.creditedName()),
                Wording.clean(declared.nationality()),
                date(declared.born()),
                date(declared.died()));
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        String text = Wording.clean(written);
        return text == null ? null : new PartialDate(text);
    }

    private static void requireDate(@Nullable String written, String place, List<Field> problems) {
        try {
            date(written);
        } catch (IllegalArgumentException noDate) {
            problems.add(new Field(place, "date-format"));
        }
    }
}
