package org.colophon.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.colophon.accounts.ContentWrong;
import org.colophon.accounts.NewPerson;
import org.colophon.accounts.OwnAccount;
import org.colophon.accounts.RegisterFounding;
import org.colophon.kernel.UserId;
import org.colophon.platform.Allowed;
import org.colophon.platform.Register;
import org.colophon.platform.SetUp;
import org.colophon.platform.SetUp.Foundation;
import org.colophon.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first visit to a register. */
@RestController
@RequestMapping("/api/setup")
class SetUpController {

    record RegisterState(boolean founded, @Nullable String registerName, boolean demo) {}

    record Operator(
            @NotNull String name,
            @NotNull String email,
            @NotNull String password) {

        /** Without the password, so that it reaches no log. */
        @Override
        public String toString() {
            return "Operator";
        }
    }

    record Founding(
            @NotNull String token,
            @NotBlank @Size(max = 200) String registerName,
            @NotBlank String publicAddress,
            @NotBlank String timeZone,
            @NotBlank String numberPattern,
            @Valid @NotNull Operator operator) {

        Foundation foundation() {
            return new Foundation(registerName.strip(), origin(), zone(), numberPattern);
        }

        private URI origin() {
            try {
                return new URI(publicAddress.strip().replaceFirst("/$", ""));
            } catch (URISyntaxException notAnAddress) {
                throw new ContentWrong("/publicAddress", "public-address");
            }
        }

        private ZoneId zone() {
            try {
                return ZoneId.of(timeZone);
            } catch (DateTimeException unknown) {
                throw new ContentWrong("/timeZone", "time-zone-unknown");
            }
        }

        @Override
        public String toString() {
            return "Founding of " + registerName;
        }
    }

    private final Register register;
    private final SetUp setUp;
    private final RegisterFounding founding;
    private final OwnAccount accounts;
    private final BrowserSession session;

    SetUpController(
            Register register, SetUp setUp, RegisterFounding founding, OwnAccount accounts, BrowserSession session) {
        this.register = register;
        this.setUp = setUp;
        this.founding = founding;
        this.accounts = accounts;
        this.session = session;
    }

    @GetMapping
    @Allowed(act = "setup.read", value = Who.ANYONE)
    RegisterState read() {
        boolean isFounded = register.isFounded();
        return new RegisterState(isFounded, isFounded ? register.name() : null, setUp.isDemo());
    }

    /** Founds the register and signs its first operator in. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "setup.found", value = Who.ANYONE)
    SessionView found(
            @Valid @RequestBody Founding body,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Operator operator = body.operator();
        NewPerson person = new NewPerson(operator.name(), operator.email(), operator.password(), null, language);
        UserId user = founding.found(body.token(), body.foundation(), person, request.getRemoteAddr());
        session.begin(user, request, response);
        return SessionView.of(accounts.of(user));
    }
}
