package org.colophon.applications;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All applications. */
interface Applications extends JpaRepository<Application, UUID> {

    /** The application, kept from others until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from org.colophon.applications.Application a where a.id = :id")
    Optional<Application> locked(UUID id);
}
