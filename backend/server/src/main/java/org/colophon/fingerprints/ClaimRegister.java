package org.colophon.fingerprints;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprints.similarity.CodeLedger;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes claims and checks them against the deposit. */
@Service
class ClaimRegister implements FingerprintRegister {

    private final ClaimLedger ledger;
    private final CodeLedger codes;
    private final Deposits deposits;
    private final Clock clock;

    ClaimRegister(ClaimLedger ledger, CodeLedger codes, Deposits deposits, Clock clock) {
        this.ledger = ledger;
        this.codes = codes;
        this.deposits = deposits;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<IdentityMatch> matches(Digests digests) {
        return EmptyFile.has(digests) ? List.of() : ledger.matching(digests);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<IdentityMatch> claim(FingerprintedFile file, PartyId claimant, boolean published) {
        Optional<StoredFile> deposit = deposits.find(file.file());
        boolean seen = isSeen(file, deposit);
        ledger.lockIdentity(identity(file.digests()), clock.instant());
        Instant now = clock.instant();
        List<IdentityMatch> earlier = matches(file.digests()).stream()
                .filter(match -> !match.work().equals(file.work()))
                .toList();
        record(Claim.of(file, claimant, seen, now));
        record(file, now);
        if (seen) {
            deposit.ifPresent(stored ->
                    ledger.addDigests(file.work(), file.file(), stored.digests(), ComputedBy.SERVER, true, now));
        }
        ledger.publish(file.work(), published);
        return earlier;
    }

    private static byte[] identity(Digests digests) {
        if (!digests.algorithms().contains(DigestAlgorithm.SHA_256)) {
            throw ClaimRefused.identityMissing();
        }
        return digests.bytes(DigestAlgorithm.SHA_256);
    }

    /** The register saw the bytes where they are deposited for this work; the claimant's word is not enough. */
    private static boolean isSeen(FingerprintedFile file, Optional<StoredFile> deposit) {
        if (deposit.isPresent() && !deposit.get().digests().agreeWith(file.digests())) {
            throw ClaimRefused.digestsDiffer();
        }
        boolean seen =
                deposit.filter(stored -> stored.work().equals(file.work())).isPresent();
        if (!seen && (file.seenByRegister() || file.computedBy() == ComputedBy.SERVER)) {
            throw ClaimRefused.notDeposited();
        }
        return seen;
    }

    /** An Instance-Code that is not the digest would make the register say two things of one file. */
    private void record(FingerprintedFile file, Instant now) {
        if (!file.codes().agreeWith(file.digests())) {
            throw ClaimRefused.digestsDiffer();
        }
        ComputedBy by = file.computedBy() == ComputedBy.SERVER ? ComputedBy.BROWSER : file.computedBy();
        codes.awaitReading(file.file());
        codes.add(file.work(), file.file(), CodeLedger.declared(file.codes(), by), now);
        codes.arrive(file.work(), file.file(), now);
    }

    private void record(Claim claim) {
        Optional<Claim> known = ledger.find(claim.work(), claim.file());
        if (known.isEmpty()) {
            ledger.add(claim);
            ledger.addDigests(
                    claim.work(),
                    claim.file(),
                    claim.digests(),
                    claim.computedBy(),
                    claim.seenByRegister(),
                    claim.claimedAt());
        } else if (!claim.repeats(known.get())) {
            throw ClaimRefused.alreadyClaimed();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<FingerprintedFile> ofWork(WorkId work) {
        return ledger.ofWork(work).stream().map(Claim::asFile).toList();
    }

    @Override
    @Transactional
    public void published(WorkId work, boolean published) {
        ledger.publish(work, published);
    }
}
