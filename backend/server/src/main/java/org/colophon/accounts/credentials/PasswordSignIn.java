package org.colophon.accounts.credentials;

import java.util.Locale;
import java.util.Optional;
import org.colophon.accounts.CredentialsWrong;
import org.colophon.accounts.PasswordsBusy;
import org.colophon.accounts.SignIn;
import org.colophon.accounts.people.EmailAddress;
import org.colophon.accounts.people.User;
import org.colophon.accounts.people.Users;
import org.colophon.kernel.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks an e-mail address and a password; gives away neither by words nor by time whether there is such a user. */
@Service
class PasswordSignIn implements SignIn {

    private final Users users;
    private final PasswordHashing hashing;
    private final Attempts attempts;

    PasswordSignIn(Users users, PasswordHashing hashing, Attempts attempts) {
        this.users = users;
        this.hashing = hashing;
        this.attempts = attempts;
    }

    @Override
    public UserId signIn(String email, String password, String address) {
        Optional<String> key = EmailAddress.parse(email).map(EmailAddress::key);
        SignInLimits limits = SignInLimits.of(key.orElseGet(() -> email.toLowerCase(Locale.ROOT)), address);
        attempts.count(limits.all());
        Optional<User> user = key.flatMap(users::findByEmailKey);
        boolean fits = fits(password, user.map(User::passwordHash).orElse(null), limits);
        if (!fits || user.filter(known -> !known.isDisabled()).isEmpty()) {
            throw new CredentialsWrong();
        }
        attempts.succeeded(limits);
        return user.get().id();
    }

    private boolean fits(String password, @Nullable String hash, SignInLimits limits) {
        try {
            return hashing.matches(PasswordRules.attempt(password), hash);
        } catch (PasswordsBusy busy) {
            attempts.notMade(limits);
            throw busy;
        }
    }
}
