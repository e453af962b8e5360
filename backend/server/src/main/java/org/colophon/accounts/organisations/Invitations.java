package org.colophon.accounts.organisations;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All invitations. */
interface Invitations extends JpaRepository<Invitation, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitation i where i.id = :id")
    Optional<Invitation> locked(UUID id);

    @Query("""
            from Invitation i where i.organisation = :organisation and i.emailKey = :emailKey
               and i.acceptedAt is null and i.withdrawnAt is null
            """)
    Optional<Invitation> unanswered(UUID organisation, String emailKey);
}
