package org.colophon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.AccessRefused;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds out who acts in a request: the session says the user, a header says the party. */
@Component
class CurrentActing {

    static final String ACTING_FOR = "Colophon-Acting-For";
    private static final String KEPT = CurrentActing.class.getName();

    private final ObjectProvider<ActingParties> parties;

    CurrentActing(ObjectProvider<ActingParties> parties) {
        this.parties = parties;
    }

    /** Empty where nobody is signed in, or somebody who is gone; asked of the accounts once a request. */
    Optional<Acting> of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Acting kept) {
            return Optional.of(kept);
        }
        Optional<Acting> acting = signedIn().flatMap(user -> acting(user, request.getHeader(ACTING_FOR)));
        acting.ifPresent(found -> request.setAttribute(KEPT, found));
        return acting;
    }

    private Optional<Acting> acting(UserId user, @Nullable String party) {
        Optional<Acting> themselves = ask(user, null);
        if (party == null || themselves.isEmpty()) {
            return themselves;
        }
        return Optional.of(ask(user, read(party)).orElseThrow(AccessRefused::notYourParty));
    }

    private Optional<Acting> ask(UserId user, @Nullable PartyId party) {
        ActingParties answering = parties.getIfAvailable();
        return answering == null ? Optional.empty() : answering.acting(user, party);
    }

    private static PartyId read(String party) {
        try {
            return PartyId.of(party);
        } catch (IllegalArgumentException notAnId) {
            throw AccessRefused.notYourParty();
        }
    }

    private static Optional<UserId> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof UserId user) {
            return Optional.of(user);
        }
        return Optional.empty();
    }
}
