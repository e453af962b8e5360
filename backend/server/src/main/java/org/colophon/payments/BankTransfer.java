package org.colophon.payments;

import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.platform.Register;

/** A transfer to the register's account; whether it arrived a treasurer sees on the bank's statement. */
final class BankTransfer implements PaymentGateway {

    private final String account;
    private final String bank;
    private final Register register;

    BankTransfer(String account, String bank, Register register) {
        this.account = account;
        this.bank = bank;
        this.register = register;
    }

    @Override
    public Method method() {
        return Method.BANK_TRANSFER;
    }

    @Override
    public boolean isSimulated() {
        return false;
    }

    @Override
    public Outcome start(StartPayment attempt) {
        return waiting(attempt.attempt());
    }

    @Override
    public Outcome query(UUID attempt) {
        return waiting(attempt);
    }

    /** Money goes back by hand as well. */
    @Override
    public Outcome refund(UUID attempt, Money amount) {
        return waiting(attempt);
    }

    private Outcome waiting(UUID attempt) {
        String reference = CreditorReference.of(attempt);
        return new Outcome.Waiting(
                reference, Map.of("holder", register.name(), "account", account, "bank", bank, "reference", reference));
    }
}
