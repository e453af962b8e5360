package org.colophon.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.files.DepositLedger.Deposit;
import org.colophon.kernel.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the deposit. */
@Service
@Transactional(readOnly = true)
class StoredDeposits implements Deposits {

    private final DepositLedger ledger;
    private final Vault vault;

    StoredDeposits(DepositLedger ledger, Vault vault) {
        this.ledger = ledger;
        this.vault = vault;
    }

    @Override
    public StoredFile of(FileId file) {
        return deposit(file).file();
    }

    @Override
    public Optional<StoredFile> find(FileId file) {
        return ledger.find(file).map(Deposit::file);
    }

    @Override
    public List<StoredFile> of(Collection<FileId> files) {
        Map<FileId, StoredFile> found = ledger.of(files).stream()
                .map(Deposit::file)
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return files.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<StoredFile> after(@Nullable FileId last, int limit) {
        return ledger.after(last, limit).stream().map(Deposit::file).toList();
    }

    @Override
    public InputStream open(FileId file) {
        Deposit deposit = deposit(file);
        return Channels.newInputStream(vault.open(deposit.file().work(), deposit.upload()));
    }

    @Override
    public @Nullable InputStream preview(FileId file) {
        Deposit deposit = deposit(file);
        String blob = deposit.previewBlob();
        if (blob == null) {
            return null;
        }
        try {
            String place = Places.preview(deposit.upload());
            return Channels.newInputStream(vault.open(deposit.file().work(), place, blob));
        } catch (IOException e) {
            throw new UncheckedIOException("the preview of " + file + " cannot be read", e);
        }
    }

    private Deposit deposit(FileId file) {
        return ledger.find(file).orElseThrow(FileUnknown::new);
    }
}
