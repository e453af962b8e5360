package org.colophon.payments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The gateways of this register. */
@Component
final class Gateways implements PaymentMethods {

    private static final Logger LOG = LoggerFactory.getLogger(Gateways.class);

    private final List<PaymentGateway> gateways;
    private final TransactionTemplate outside;

    Gateways(List<PaymentGateway> gateways, PlatformTransactionManager transactions) {
        this.gateways = List.copyOf(gateways);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public List<Offered> offered() {
        return gateways.stream()
                .map(gateway -> new Offered(gateway.method(), gateway.isSimulated()))
                .toList();
    }

    boolean has(Method method) {
        return find(method).isPresent();
    }

    /**
     * Asks the gateway, outside whatever transaction runs: what it did cannot be rolled back. Whatever goes wrong on the
     * way, the truth is then unknown, because money may have moved.
     */
    Outcome ask(Method method, Function<PaymentGateway, Outcome> question) {
        PaymentGateway gateway = find(method).orElse(null);
        if (gateway == null) {
            LOG.warn("No gateway takes {} any more; what became of a payment stays unknown.", method);
            return new Outcome.Unknown();
        }
        try {
            return Objects.requireNonNull(outside.execute(status -> question.apply(gateway)));
        } catch (RuntimeException noAnswer) {
            LOG.warn("The gateway for {} did not answer.", method, noAnswer);
            return new Outcome.Unknown();
        }
    }

    private Optional<PaymentGateway> find(Method method) {
        return gateways.stream().filter(gateway -> gateway.method() == method).findFirst();
    }
}
