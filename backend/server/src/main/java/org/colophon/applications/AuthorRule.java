package org.colophon.applications;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.works.Credit;
import org.colophon.works.Wording;
import org.springframework.stereotype.Component;

/** Who made the work, how they wish to be named, and what they did. */
@Component
class AuthorRule implements Rule {

    private static final int MOST_AUTHORS = 50;

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        List<DraftWork.DraftAuthor> authors = work.authorList();
        if (!problems.requires(authors, "/authors")) {
            return;
        }
        if (authors.size() > MOST_AUTHORS) {
            problems.add("/authors", "too-many");
        }
        Set<PartyId> seen = new HashSet<>();
        for (int i = 0; i < authors.size(); i++) {
            String place = "/authors/" + i;
            checkIdentity(authors.get(i), place, around, seen, problems);
            checkCredit(authors.get(i), place, problems);
            problems.requireText(Wording.LINE, authors.get(i).contribution(), place + "/contribution");
        }
    }

    private static void checkIdentity(
            DraftWork.DraftAuthor author, String place, Surroundings around, Set<PartyId> seen, Problems problems) {
        PartyId party = author.party();
        DraftWork.DeclaredAuthor declared = author.declared();
        if (party == null && declared != null) {
            DeclaredAuthors.problemsOf(declared, place + "/declared").forEach(problems::add);
        } else if (party == null) {
            problems.add(place + "/party", "author-required");
        } else if (declared != null) {
            problems.add(place + "/declared", "author-twice");
        } else if (!around.parties().containsKey(party)) {
            problems.add(place + "/party", "party-unknown");
        } else if (!seen.add(party)) {
            problems.add(place + "/party", "author-repeated");
        }
    }

    private static void checkCredit(DraftWork.DraftAuthor author, String place, Problems problems) {
        problems.checkText(Wording.LINE, author.creditedAs(), place + "/creditedAs");
        boolean isNamed = Wording.clean(author.creditedAs()) != null;
        Credit credit = author.credit();
        if (credit == null) {
            problems.add(place + "/credit", "required");
        } else if (credit == Credit.PSEUDONYM && !isNamed) {
            problems.add(place + "/creditedAs", "pseudonym-required");
        } else if (credit == Credit.ANONYMOUS && isNamed) {
            problems.add(place + "/creditedAs", "anonymous-named");
        }
    }
}
