package org.colophon.accounts.credentials;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/** How passwords are hashed and attempts are counted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountsSettings.class)
class AccountsConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    /** Argon2id as OWASP's password storage sheet has it; the name in front lets a later one be told apart. */
    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder argon2id = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
        return new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", argon2id));
    }

    @Bean
    PasswordHashing passwordHashing(PasswordEncoder encoder) {
        return new PasswordHashing(encoder);
    }

    @Bean
    Attempts attempts(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        return new Attempts(database, transactions, clock);
    }
}
