package org.colophon.accounts.credentials;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.colophon.accounts.NewPerson;
import org.colophon.accounts.SignUp;
import org.colophon.accounts.credentials.Attempts.Limit;
import org.colophon.accounts.people.Country;
import org.colophon.accounts.people.EmailAddress;
import org.colophon.accounts.people.Enrolment;
import org.colophon.accounts.people.Enrolment.Candidate;
import org.colophon.accounts.people.PartyName;
import org.colophon.accounts.people.User;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Register;
import org.colophon.platform.SetUpRequired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes somebody a user. */
@Service
class PasswordSignUp implements SignUp {

    private final Register register;
    private final Attempts attempts;
    private final AccountsSettings settings;
    private final PasswordHashing hashing;
    private final Enrolment enrolment;
    private final EmailProof proof;
    private final TransactionOperations transaction;
    private final Clock clock;

    PasswordSignUp(
            Register register,
            Attempts attempts,
            AccountsSettings settings,
            PasswordHashing hashing,
            Enrolment enrolment,
            EmailProof proof,
            TransactionOperations transaction,
            Clock clock) {
        this.register = register;
        this.attempts = attempts;
        this.settings = settings;
        this.hashing = hashing;
        this.enrolment = enrolment;
        this.proof = proof;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public UserId signUp(NewPerson person, String address) {
        if (!register.isFounded()) {
            throw new SetUpRequired();
        }
        attempts.count(List.of(limit(address)));
        Candidate candidate = candidate(person, "");
        UserId id = UserId.next(clock);
        transaction.executeWithoutResult(status -> {
            User user = enrolment.enrol(id, PartyId.next(clock), candidate, "/email");
            proof.ask(user);
        });
        return id;
    }

    /** Checks everything that can be checked without the database, cheap checks before the hash. */
    Candidate candidate(NewPerson person, String pointer) {
        PartyName.clean(person.name(), pointer + "/name");
        Country.check(person.country(), pointer + "/country");
        EmailAddress email = EmailAddress.of(person.email(), pointer + "/email");
        String password = PasswordRules.accept(person.password(), email, pointer + "/password");
        return new Candidate(person.name(), email, hashing.hash(password), person.country(), person.language());
    }

    private Limit limit(String address) {
        return new Limit(
                "sign-up/address/" + SignInLimits.network(address), settings.signUpsPerHour(), Duration.ofHours(1));
    }
}
