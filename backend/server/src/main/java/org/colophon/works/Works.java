package org.colophon.works;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All registrations. */
interface Works extends JpaRepository<Work, UUID> {}
