package org.colophon.payments;

import org.colophon.platform.Register;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers bank transfers where the register has said which account they go to. */
@Configuration(proxyBeanMethods = false)
class BankTransfers {

    @Bean
    @ConditionalOnProperty("colophon.payments.bank.account")
    PaymentGateway bankTransfer(
            @Value("${colophon.payments.bank.account}") String account,
            @Value("${colophon.payments.bank.name}") String bank,
            Register register) {
        return new BankTransfer(account, bank, register);
    }
}
