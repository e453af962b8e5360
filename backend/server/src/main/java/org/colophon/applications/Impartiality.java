package org.colophon.applications;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.springframework.stereotype.Component;

/** Nobody examines an application in which they, or an organisation they act for, are a party. */
@Component
class Impartiality {

    private final Forms forms;
    private final Matches matches;
    private final ActingParties actingParties;

    Impartiality(Forms forms, Matches matches, ActingParties actingParties) {
        this.forms = forms;
        this.matches = matches;
        this.actingParties = actingParties;
    }

    void require(Application application, Acting examiner) {
        if (isParty(application, examiner)) {
            throw ExaminationRefused.ownMatter();
        }
    }

    boolean isParty(Application application, Acting examiner) {
        return parties(application).stream()
                .anyMatch(party -> party.equals(examiner.party()) || actsFor(examiner, party));
    }

    /** Applicant, owners, authors, and whoever claimed one of the files before. */
    Set<PartyId> parties(Application application) {
        Set<PartyId> parties = new HashSet<>();
        parties.add(application.applicant());
        for (DraftWork work : forms.of(application.id())) {
            work.ownerList(application.applicant()).stream()
                    .map(DraftWork.DraftOwner::party)
                    .filter(Objects::nonNull)
                    .forEach(parties::add);
            work.authorList().stream()
                    .map(DraftWork.DraftAuthor::party)
                    .filter(Objects::nonNull)
                    .forEach(parties::add);
        }
        matches.of(application.id())
                .forEach(each -> parties.add(each.finding().earlier().claimant()));
        return parties;
    }

    private boolean actsFor(Acting examiner, PartyId party) {
        return actingParties.acting(examiner.user(), party).isPresent();
    }
}
