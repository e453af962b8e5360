package org.colophon.platform.register;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.colophon.platform.Register;
import org.colophon.platform.SetUp.Foundation;
import org.colophon.platform.SetUpRequired;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The foundation never changes, so once read it is kept. */
@Component
class FoundedRegister implements Register {

    private final Foundations foundations;
    private final Clock clock;
    private final AtomicReference<@Nullable Foundation> known = new AtomicReference<>();

    FoundedRegister(Foundations foundations, Clock clock) {
        this.foundations = foundations;
        this.clock = clock;
    }

    @Override
    public boolean isFounded() {
        return foundation().isPresent();
    }

    @Override
    public String name() {
        return required().name();
    }

    @Override
    public URI origin() {
        return required().origin();
    }

    @Override
    public ZoneId zone() {
        return required().zone();
    }

    @Override
    public String numberPattern() {
        return required().numberPattern();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private Foundation required() {
        return foundation().orElseThrow(SetUpRequired::new);
    }

    private Optional<Foundation> foundation() {
        @Nullable Foundation kept = known.get();
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Foundation> read = foundations.find();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            read.ifPresent(this::keep);
        }
        return read;
    }

    /** Keeps what was committed; a founding that is rolled back must not stay in memory. */
    void keep(Foundation foundation) {
        known.set(foundation);
    }
}
