package org.colophon.applications;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.colophon.rights.Owners;
import org.springframework.stereotype.Component;

/** Nobody examines an application in which they, or an organisation they act for, are a party. */
@Component
class Impartiality {

    private final Forms forms;
    private final Matches matches;
    private final Owners owners;
    private final ActingParties actingParties;

    Impartiality(Forms forms, Matches matches, Owners owners, ActingParties actingParties) {
        this.forms = forms;
        this.matches = matches;
        this.owners = owners;
        this.actingParties = actingParties;
    }

    void require(Application application, Acting examiner) {
        if (isParty(application, examiner)) {
            throw ExaminationRefused.ownMatter();
        }
    }

    boolean isParty(Application application, Acting examiner) {
        return parties(application).stream().anyMatch(party -> isOrActsFor(examiner, party));
    }

    /** Applicant, owners and authors; and of each work that claimed a file before: claimant and owners. */
    Set<PartyId> parties(Application application) {
        Set<PartyId> parties = new HashSet<>();
        parties.add(application.applicant());
        for (DraftWork work : forms.of(application.id())) {
            addOwners(work, application.applicant(), parties);
            work.authorList().stream()
                    .map(DraftWork.DraftAuthor::party)
                    .filter(Objects::nonNull)
                    .forEach(parties::add);
        }
        Map<WorkId, PartyId> earlier = new HashMap<>();
        matches.of(application.id())
                .forEach(each -> earlier.put(
                        each.finding().earlier().work(),
                        each.finding().earlier().claimant()));
        earlier.forEach((work, claimant) -> addEarlier(work, claimant, parties));
        return parties;
    }

    /** A work that is registered has its owners on the title, one that only applies has them in its form. */
    private void addEarlier(WorkId work, PartyId claimant, Set<PartyId> parties) {
        parties.add(claimant);
        parties.addAll(owners.of(work));
        forms.find(work).ifPresent(form -> addOwners(form, claimant, parties));
    }

    private static void addOwners(DraftWork work, PartyId applicant, Set<PartyId> parties) {
        work.ownerList(applicant).stream()
                .map(DraftWork.DraftOwner::party)
                .filter(Objects::nonNull)
                .forEach(parties::add);
    }

    boolean isOrActsFor(Acting examiner, PartyId party) {
        return party.equals(examiner.party())
                || actingParties.acting(examiner.user(), party).isPresent();
    }
}
