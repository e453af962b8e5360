package org.colophon.testing;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.colophon.platform.Acting;
import org.colophon.platform.SetUp;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the register of a test up, unless the test says {@code colophon.testing.founded=false}. */
final class FoundAtStart implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    static final String TOKEN = "token-of-tests";

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        ApplicationContext context = ready.getApplicationContext();
        boolean isWanted = context.getEnvironment().getProperty("colophon.testing.founded", Boolean.class, true);
        if (isWanted && context.getBeanProvider(SetUp.class).getIfAvailable() != null) {
            found(context);
        }
    }

    private static void found(ApplicationContext context) {
        Instant now = context.getBean(Clock.class).instant();
        SetUp.Foundation foundation = new SetUp.Foundation(
                "Test Register",
                URI.create("http://localhost:8080"),
                ZoneId.of("Asia/Shanghai"),
                "CN-{year}-{class}-{serial:8}{check}");
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> context.getBean(SetUp.class).found(TOKEN, foundation, Acting.register(now)));
    }

    /** After the register itself has taken the token in. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
