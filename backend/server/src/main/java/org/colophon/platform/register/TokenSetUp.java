package org.colophon.platform.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.colophon.platform.Acting;
import org.colophon.platform.RegisterFounded;
import org.colophon.platform.SetUp;
import org.colophon.platform.SetUpRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever reads the console of the first start founds the register. */
@Component
class TokenSetUp implements SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(TokenSetUp.class);
    private static final int TOKEN_BYTES = 15;

    private final Foundations foundations;
    private final FoundedRegister register;
    private final ApplicationEventPublisher events;
    private final boolean isDemo;
    private final String givenToken;

    TokenSetUp(
            Foundations foundations,
            FoundedRegister register,
            ApplicationEventPublisher events,
            Environment environment,
            @Value("${colophon.set-up-token:}") String givenToken) {
        this.foundations = foundations;
        this.register = register;
        this.events = events;
        this.isDemo = environment.acceptsProfiles(Profiles.of("demo"));
        this.givenToken = givenToken;
    }

    @EventListener
    @Transactional
    void printToken(ApplicationStartedEvent started) {
        if (register.isFounded()) {
            return;
        }
        String token = givenToken.isEmpty() ? newToken() : givenToken;
        foundations.replaceToken(digest(token));
        if (givenToken.isEmpty()) {
            LOG.warn(
                    "This register has not been set up. Open http://localhost:{}/setup; the one-time token is {}",
                    started.getApplicationContext().getEnvironment().getProperty("local.server.port"),
                    token);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(String token, Foundation foundation, Acting by) {
        if (register.isFounded()) {
            throw SetUpRefused.alreadyFounded();
        }
        if (!isToken(token)) {
            throw SetUpRefused.wrongToken();
        }
        Foundation checked = FoundationRules.checked(foundation);
        if (!foundations.found(checked)) {
            throw SetUpRefused.alreadyFounded();
        }
        foundations.forgetToken();
        events.publishEvent(new RegisterFounded(checked, by));
    }

    @Override
    public boolean isDemo() {
        return isDemo;
    }

    @TransactionalEventListener
    void keep(RegisterFounded founded) {
        register.keep(founded.foundation());
    }

    private boolean isToken(String token) {
        return foundations
                .tokenDigest()
                .map(expected -> MessageDigest.isEqual(expected, digest(token)))
                .orElse(false);
    }

    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("The JDK has no SHA-256.", missing);
        }
    }
}
