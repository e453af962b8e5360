package org.colophon.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.colophon.platform.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Lets a test say in a header who is signed in, so that files need no accounts to be tested. */
@TestConfiguration(proxyBeanMethods = false)
public class SignedInByHeader {

    public static final String USER = "Test-User";

    /** A work for which nobody here may deposit. */
    public static final WorkId ANOTHERS_WORK = new WorkId(new UUID(4, 2));

    @Bean
    @Primary
    SteppingClock steppingClock() {
        return new SteppingClock();
    }

    @Bean
    DepositPermission everybodyButStrangers() {
        return (key, acting) -> !key.equals(ANOTHERS_WORK);
    }

    @Bean
    HeardEvents heardEvents() {
        return new HeardEvents();
    }

    @Bean
    @Primary
    ActingParties everybodyForThemselves(SteppingClock clock) {
        return new ActingParties() {
            @Override
            public Optional<Acting> acting(UserId user, @Nullable PartyId party) {
                PartyId actingFor = party == null ? new PartyId(user.value()) : party;
                return Optional.of(new Acting(user, actingFor, Set.of(), new Consent("test", clock.instant())));
            }
        };
    }

    @Bean
    @Primary
    SecurityContextRepository headers() {
        return new HeaderContexts();
    }

    private static final class HeaderContexts implements SecurityContextRepository {

        @Override
        @Deprecated
        public SecurityContext loadContext(HttpRequestResponseHolder holder) {
            return context(holder.getRequest());
        }

        private static SecurityContext context(HttpServletRequest request) {
            String user = request.getHeader(USER);
            SecurityContextImpl context = new SecurityContextImpl();
            if (user != null) {
                context.setAuthentication(
                        new TestingAuthenticationToken(new UserId(UUID.fromString(user)), "none", "signed-in"));
            }
            return context;
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return request.getHeader(USER) != null;
        }
    }
}
