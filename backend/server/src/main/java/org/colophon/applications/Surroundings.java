package org.colophon.applications;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.colophon.accounts.PartyView;
import org.colophon.files.StoredFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** What the rules need to know beside the form itself, asked once for all works of the application. */
record Surroundings(
        PartyId applicant,
        LocalDate today,
        Map<PartyId, PartyView> parties,
        Map<FileId, StoredFile> stored,
        Set<WorkId> visibleWorks,
        Set<WorkId> ownWorks,
        Set<WorkId> sameApplication,
        Set<FileId> repeatedFiles) {}
