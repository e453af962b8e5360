package org.colophon.accounts.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.colophon.accounts.EmailTaken;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a person and their user, in the acting transaction. */
@Component
public class Enrolment {

    /** A person who passed all checks; the password is hashed already, since that takes no transaction. */
    public record Candidate(
            String name,
            EmailAddress email,
            String passwordHash,
            @Nullable String country,
            Locale language) {}

    private final KnownParties parties;
    private final Users users;
    private final Clock clock;

    Enrolment(KnownParties parties, Users users, Clock clock) {
        this.parties = parties;
        this.users = users;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public User enrol(UserId id, PartyId person, Candidate candidate, String emailPointer) {
        Instant now = clock.instant();
        parties.save(Party.person(person, candidate.name(), candidate.country(), now));
        try {
            return users.saveAndFlush(
                    new User(id, person, candidate.email(), candidate.passwordHash(), candidate.language(), now));
        } catch (DataIntegrityViolationException refused) {
            throw Constraints.isViolated(refused, "one_user_for_an_email") ? new EmailTaken(emailPointer) : refused;
        }
    }
}
