package org.colophon.notifications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which way mail goes. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailTransport.class);

    /** Mail goes to the log, on one line, until an operator sets another way. */
    @Bean
    @ConditionalOnProperty(name = "colophon.mail.transport", havingValue = "log", matchIfMissing = true)
    MailTransport mailInTheLog() {
        return mail -> LOG.info(
                "Mail to {}: {} | {}", mail.to(), mail.subject(), mail.body().replaceAll("\\s*\\R\\s*", " | "));
    }
}
