package org.colophon.applications;

import java.util.UUID;
import org.colophon.kernel.WorkId;

/** What the applicant says about one match of one work. */
public record Answer(WorkId work, UUID match, MatchAnswer answer) {}
