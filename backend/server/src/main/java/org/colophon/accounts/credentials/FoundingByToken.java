package org.colophon.accounts.credentials;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.colophon.accounts.NewPerson;
import org.colophon.accounts.RegisterFounding;
import org.colophon.accounts.credentials.Attempts.Limit;
import org.colophon.accounts.duties.RecordedDuties;
import org.colophon.accounts.people.Enrolment;
import org.colophon.accounts.people.Enrolment.Candidate;
import org.colophon.accounts.people.PartyName;
import org.colophon.accounts.people.User;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Consent;
import org.colophon.platform.Duty;
import org.colophon.platform.SetUp;
import org.colophon.platform.SetUp.Foundation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sets the register up: what it is for good, and its first operator, in one transaction. */
@Service
class FoundingByToken implements RegisterFounding {

    private static final int TRIES_PER_HOUR = 30;

    private final SetUp setUp;
    private final Attempts attempts;
    private final PasswordSignUp signUp;
    private final Enrolment enrolment;
    private final RecordedDuties duties;
    private final EmailProof proof;
    private final TransactionOperations transaction;
    private final Clock clock;

    FoundingByToken(
            SetUp setUp,
            Attempts attempts,
            PasswordSignUp signUp,
            Enrolment enrolment,
            RecordedDuties duties,
            EmailProof proof,
            TransactionOperations transaction,
            Clock clock) {
        this.setUp = setUp;
        this.attempts = attempts;
        this.signUp = signUp;
        this.enrolment = enrolment;
        this.duties = duties;
        this.proof = proof;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public UserId found(String token, Foundation foundation, NewPerson operator, String address) {
        attempts.count(List.of(
                new Limit("set-up/address/" + SignInLimits.network(address), TRIES_PER_HOUR, Duration.ofHours(1))));
        PartyName.clean(foundation.name(), "/registerName");
        Candidate candidate = signUp.candidate(operator, "/operator");
        UserId id = UserId.next(clock);
        PartyId person = PartyId.next(clock);
        Acting by = new Acting(id, person, Set.of(Duty.OPERATOR), new Consent("set-up", clock.instant()));
        transaction.executeWithoutResult(status -> {
            setUp.found(token, foundation, by);
            User user = enrolment.enrol(id, person, candidate, "/operator/email");
            duties.grant(user, Duty.OPERATOR, by);
            proof.ask(user);
        });
        return id;
    }
}
