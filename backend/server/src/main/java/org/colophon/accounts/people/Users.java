package org.colophon.accounts.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All users. */
public interface Users extends JpaRepository<User, UUID> {

    Optional<User> findByEmailKey(String emailKey);
}
