package org.colophon.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.colophon.accounts.OwnAccount;
import org.colophon.accounts.SignIn;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    record Credentials(@NotNull String email, @NotNull String password) {

        /** Without the password, so that it reaches no log. */
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    private final SignIn signIn;
    private final OwnAccount accounts;
    private final BrowserSession session;

    SessionController(SignIn signIn, OwnAccount accounts, BrowserSession session) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.session = session;
    }

    @PostMapping
    @Allowed(act = "session.begin", value = Who.ANYONE)
    SessionView begin(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        UserId user = signIn.signIn(credentials.email(), credentials.password(), request.getRemoteAddr());
        session.begin(user, request, response);
        return SessionView.of(accounts.of(user));
    }

    /** No content for a visitor: every page asks, and browsers print a refusal as an error of the page. */
    @GetMapping
    @Allowed(act = "session.read", value = Who.ANYONE)
    ResponseEntity<SessionView> read(@Nullable Acting acting) {
        return acting == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(SessionView.of(accounts.of(acting.user())));
    }

    /** Ends the session, if there is one; nothing is wrong where there is none any more. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(act = "session.end", value = Who.ANYONE)
    void end(HttpServletRequest request) {
        session.end(request);
    }
}
