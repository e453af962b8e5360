package org.colophon.accounts.web;

import java.util.Comparator;
import java.util.List;
import org.colophon.accounts.OwnAccount.Profile;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.UserId;
import org.colophon.platform.Duty;

/** Who is signed in, for whom they may act and which duties they have. */
record SessionView(SignedInUser user, List<PartyView> actingFor, List<Duty> duties) {

    record SignedInUser(UserId id, String email, boolean emailConfirmed, String language, PartyView person) {}

    static SessionView of(Profile profile) {
        return new SessionView(
                new SignedInUser(
                        profile.id(),
                        profile.email(),
                        profile.isEmailConfirmed(),
                        profile.language().toLanguageTag(),
                        profile.person()),
                profile.actingFor(),
                profile.duties().stream().sorted(Comparator.naturalOrder()).toList());
    }
}
