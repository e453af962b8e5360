package org.colophon.payments;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers the simulated card in demonstrations and tests; anywhere else whoever asks for it gets no start. */
@Configuration(proxyBeanMethods = false)
class SimulatedCards {

    static final String ASKED_FOR = "colophon.payments.simulated-card";

    private static final Profiles PLAY = Profiles.of("demo | test");

    @Bean
    @Conditional(AskedFor.class)
    PaymentGateway simulatedCard(JdbcClient jdbc, Clock clock, Environment environment) {
        refuseOutsidePlay(environment);
        return new SimulatedCard(jdbc, clock);
    }

    static void refuseOutsidePlay(Environment environment) {
        if (!environment.acceptsProfiles(PLAY)) {
            throw new IllegalStateException("The simulated card would give rights away for nothing: " + ASKED_FOR
                    + " is only for the profiles demo and test.");
        }
    }

    /** By the setting or, without one, by the profile. */
    static final class AskedFor implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return matches(context.getEnvironment());
        }

        static boolean matches(Environment environment) {
            return environment.getProperty(ASKED_FOR, Boolean.class, environment.acceptsProfiles(PLAY));
        }
    }
}
