package org.colophon.accounts.duties;

import java.util.Optional;
import java.util.UUID;
import org.colophon.platform.Duty;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All grants of duties, revoked ones too. */
interface DutyGrants extends JpaRepository<DutyGrant, UUID> {

    @Query("from DutyGrant d where d.user = :user and d.duty = :duty and d.revokedAt is null")
    Optional<DutyGrant> standing(UUID user, Duty duty);
}
