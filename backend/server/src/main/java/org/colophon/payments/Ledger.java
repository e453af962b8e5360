package org.colophon.payments;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes journals. Balances are kept by the database itself, which also refuses a journal that does not sum to zero. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    /** As PostgreSQL sorts them: by unsigned bytes, which {@link UUID#compareTo} does not. */
    private static final Comparator<UUID> LOCK_ORDER = Comparator.comparing(UUID::toString);

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void post(Journal journal) {
        UUID id = Uuids.next(clock);
        Map<UUID, Money> postings = new TreeMap<>(LOCK_ORDER);
        journal.postings().forEach(posting -> postings.put(id(posting.account()), posting.amount()));
        jdbc.sql("""
                insert into payments.journal (id, act, kind, order_id, payment, at)
                values (:id, :act, :kind, :order, :payment, :at)""")
                .param("id", id)
                .param("act", journal.act().value())
                .param("kind", journal.kind().name())
                .param("order", journal.order().value())
                .param("payment", journal.payment())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        postings.forEach((account, amount) -> post(id, account, amount));
    }

    Money balance(Account account) {
        long minor = jdbc.sql("select balance from payments.account where id = :id")
                .param("id", id(account))
                .query(Long.class)
                .single();
        return new Money(account.currency(), minor);
    }

    /** The row of the account, made where there is none yet. */
    UUID id(Account account) {
        jdbc.sql("""
                insert into payments.account (id, kind, owner, order_id, currency, slot)
                values (:id, :kind, :owner, :order, :currency, :slot)
                on conflict on constraint account_once do nothing""")
                .param("id", Uuids.next(clock))
                .param("kind", account.kind().name())
                .param("owner", owner(account))
                .param("order", order(account))
                .param("currency", account.currency().getCurrencyCode())
                .param("slot", account.slot())
                .update();
        return jdbc.sql("""
                select id from payments.account
                where kind = :kind and owner is not distinct from :owner::uuid
                  and order_id is not distinct from :order::uuid and currency = :currency and slot = :slot""")
                .param("kind", account.kind().name())
                .param("owner", owner(account))
                .param("order", order(account))
                .param("currency", account.currency().getCurrencyCode())
                .param("slot", account.slot())
                .query(UUID.class)
                .single();
    }

    private void post(UUID journal, UUID account, Money amount) {
        jdbc.sql("insert into payments.posting (journal, account, amount) values (:journal, :account, :amount)")
                .param("journal", journal)
                .param("account", account)
                .param("amount", amount.minor())
                .update();
    }

    private static @Nullable UUID owner(Account account) {
        return account.owner() == null ? null : account.owner().value();
    }

    private static @Nullable UUID order(Account account) {
        return account.order() == null ? null : account.order().value();
    }
}
