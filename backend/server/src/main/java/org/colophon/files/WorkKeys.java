package org.colophon.files;

import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.colophon.files.vault.KeyEncryption;
import org.colophon.files.vault.WorkKey;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the works, each wrapped by the register's key; never kept in memory, so that a destroyed key is gone. */
@Service
class WorkKeys implements DepositErasure {

    private final JdbcClient database;
    private final KeyEncryption register;
    private final Clock clock;

    WorkKeys(JdbcClient database, KeyEncryption register, Clock clock) {
        this.database = database;
        this.register = register;
        this.clock = clock;
    }

    /** Makes the work's key, unless it has one. */
    @Transactional
    public void establish(WorkId work) {
        if (isKnown(work)) {
            return;
        }
        requireRegisterKey();
        database.sql("insert into files.work_key (work, wrapped, created_at) values (:work, :wrapped, :at)"
                        + " on conflict do nothing")
                .param("work", work.value())
                .param("wrapped", newKey(work))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The work's key, or {@link DepositErased}. */
    WorkKey of(WorkId work) {
        byte[] wrapped = database.sql("select wrapped from files.work_key where work = :work and wrapped is not null")
                .param("work", work.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(DepositErased::new);
        try {
            return WorkKey.unwrap(wrapped, work.text(), register);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + work + " cannot be unwrapped by the register's key", e);
        }
    }

    @Override
    @Transactional
    public void erase(WorkId work) {
        database.sql("update files.work_key set wrapped = null, destroyed_at = :at"
                        + " where work = :work and wrapped is not null")
                .param("work", work.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private boolean isKnown(WorkId work) {
        Optional<Boolean> there = database.sql("select wrapped is not null from files.work_key where work = :work")
                .param("work", work.value())
                .query(Boolean.class)
                .optional();
        if (there.isPresent() && !there.get()) {
            throw new DepositErased();
        }
        return there.isPresent();
    }

    /** A second register's key, made because the first got lost, would hide that loss until somebody needs a file. */
    private void requireRegisterKey() {
        if (!register.isEstablished()
                && database.sql("select exists (select from files.work_key)")
                        .query(Boolean.class)
                        .single()) {
            throw new IllegalStateException(
                    "keys/deposit.key is missing, but deposits are encrypted with it: restore it from its backup");
        }
    }

    private byte[] newKey(WorkId work) {
        try {
            return WorkKey.generate().wrapped(work.text(), register);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made for " + work, e);
        }
    }
}
