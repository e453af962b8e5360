package org.colophon.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.colophon.accounts.EmailConfirmation;
import org.colophon.accounts.NewPerson;
import org.colophon.accounts.OwnAccount;
import org.colophon.accounts.SignUp;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing up, and what people change of themselves. */
@RestController
@RequestMapping("/api")
class PeopleController {

    record SignUpRequest(
            @NotNull String name,
            @NotNull String email,
            @NotNull String password,
            @Nullable String country) {

        NewPerson person(Locale language) {
            return new NewPerson(name, email, password, country, language);
        }

        /** Without the password, so that it reaches no log. */
        @Override
        public String toString() {
            return "SignUpRequest";
        }
    }

    record Confirmation(@NotNull String token) {}

    record OwnChange(@Nullable String name, @Nullable String language) {}

    private final SignUp signUp;
    private final OwnAccount accounts;
    private final EmailConfirmation confirmation;
    private final BrowserSession session;

    PeopleController(SignUp signUp, OwnAccount accounts, EmailConfirmation confirmation, BrowserSession session) {
        this.signUp = signUp;
        this.accounts = accounts;
        this.confirmation = confirmation;
        this.session = session;
    }

    /** Signs somebody up and in; the letters they get are in the language of this request. */
    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "person.sign-up", value = Who.ANYONE)
    SessionView signUp(
            @Valid @RequestBody SignUpRequest body,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        UserId user = signUp.signUp(body.person(language), request.getRemoteAddr());
        session.begin(user, request, response);
        return SessionView.of(accounts.of(user));
    }

    @PostMapping("/email-confirmations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(act = "email.confirm", value = Who.ANYONE)
    void confirm(@Valid @RequestBody Confirmation body) {
        confirmation.confirm(body.token());
    }

    @PostMapping("/me/email-confirmation-letters")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(act = "email.confirm", value = Who.SIGNED_IN)
    void sendLetterAgain(Acting acting) {
        confirmation.sendAgain(acting.user());
    }

    @PatchMapping("/me")
    @Allowed(act = "person.change", value = Who.SIGNED_IN)
    SessionView change(@RequestBody OwnChange change, Acting acting) {
        accounts.change(acting.user(), change.name(), change.language());
        return SessionView.of(accounts.of(acting.user()));
    }
}
