package org.colophon.accounts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All parties. */
interface KnownParties extends JpaRepository<Party, UUID> {}
