package org.colophon.accounts.organisations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All memberships, ended ones too. */
interface Memberships extends JpaRepository<Membership, UUID> {

    @Query("from Membership m where m.organisation = :organisation and m.user = :user and m.until is null")
    Optional<Membership> standing(UUID organisation, UUID user);
}
