package org.colophon.accounts.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All parties. */
public interface KnownParties extends JpaRepository<Party, UUID> {}
