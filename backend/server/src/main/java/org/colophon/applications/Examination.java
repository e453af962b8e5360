package org.colophon.applications;

import java.time.Instant;
import java.util.List;
import org.colophon.accounts.PartyView;
import org.colophon.fingerprints.Nearness;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;

/** The examiner's queue and decisions. */
public interface Examination {

    /** Applications that wait, the longest waiting first; or those that an examiner decided, the last first. */
    PageOf<ApplicationLine> queue(boolean isOpen, Slice slice);

    /** How many applications wait. */
    BoundedCount waiting();

    /** Everything about one application on one page. */
    ExaminationCase of(ApplicationId application, Acting examiner);

    /** What was found near after the gate, the last found first. */
    PageOf<LateMatch> lateMatches(Slice slice, Acting examiner);

    /** Registers the application as of its receipt, or refuses it on a ground of the law. */
    SubmissionResult decide(ApplicationId application, Verdict verdict, Acting examiner, ActId act);

    /** What an examiner decides; a refusal states ground and reason. */
    record Verdict(
            Decision decision,
            @Nullable RefusalGround ground,
            @Nullable String reason) {}

    /** The two ways to end an examination. */
    enum Decision {
        REGISTER,
        REFUSE
    }

    /**
     * An application before its examiner.
     *
     * @param isOwnMatter whether this examiner is a party and must leave it to another
     */
    record ExaminationCase(
            ApplicationView application,
            PartyView applicant,
            List<PartyView> parties,
            List<ExaminedMatch> matches,
            List<LateMatch> lateMatches,
            ApplicantHistory history,
            boolean isOwnMatter) {}

    /** Another work that claimed a file before, or one that is near, and what the applicant says about it. */
    record ExaminedMatch(
            WorkId work,
            FileId file,
            WorkId earlierWork,
            @Nullable String number,
            @Nullable String title,
            PartyView claimant,
            boolean sameOwner,
            boolean seenByRegister,
            boolean deposited,
            Instant claimedAt,
            Nearness nearness,
            List<UnitDistance> distances,
            @Nullable MatchAnswer answer) {}

    /** Two works that turned out to be near when the later one had passed the gate. */
    record LateMatch(
            MatchedWork later, MatchedWork earlier, Nearness nearness, List<UnitDistance> distances, Instant foundAt) {}

    /** One of them; number and title where it is registered. */
    record MatchedWork(
            WorkId work, @Nullable String number, @Nullable String title) {}

    /** How earlier applications of the same applicant ended. */
    record ApplicantHistory(int registered, int refused, int withdrawn, int waiting) {}
}
