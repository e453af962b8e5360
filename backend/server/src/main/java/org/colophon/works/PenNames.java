package org.colophon.works;

import org.colophon.accounts.PartyErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pen names are personal data: they go when the party's personal data go. */
@Component
class PenNames {

    private final JdbcClient database;

    PenNames(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    @Transactional
    void erase(PartyErased erased) {
        database.sql("update works.author set credited_as = null where party = ? and credited_as is not null")
                .param(erased.party().value())
                .update();
    }
}
