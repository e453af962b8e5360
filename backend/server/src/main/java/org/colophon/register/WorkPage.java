package org.colophon.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.accounts.PartyView;
import org.colophon.fingerprints.CodeKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.kernel.FileId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferState;
import org.colophon.licensing.Terms;
import org.colophon.rights.HoldReason;
import org.colophon.works.AiUse;
import org.colophon.works.CreationNature;
import org.colophon.works.Credit;
import org.colophon.works.OwnershipBasis;
import org.colophon.works.Relation;
import org.colophon.works.Visibility;
import org.colophon.works.WorkStatus;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a work.
 *
 * @param owners who owns it today
 * @param logEntries how many entries the log has about it
 * @param isOwner whether the reader owns it
 * @param codesPublished whether everybody may read the codes of the files
 * @param weakenedPresumption registered so long after publication that its statements count for less
 */
public record WorkPage(
        PublicWork work,
        List<PublicOwner> owners,
        List<PublicOffer> offers,
        List<PublicHold> holds,
        int logEntries,
        boolean hasPreview,
        boolean isOwner,
        boolean codesPublished,
        String certificateUrl,
        boolean weakenedPresumption) {

    /** The record, with names in place of ids. */
    public record PublicWork(
            WorkId id,
            String number,
            WorkStatus status,
            int version,
            String title,
            @Nullable String previousTitle,
            List<String> alternativeTitles,
            WorkCategory category,
            CreationNature nature,
            PartialDate completedOn,
            @Nullable String completedAt,
            boolean isPublished,
            @Nullable PartialDate publishedOn,
            @Nullable String publishedAt,
            List<PublicAuthor> authors,
            OwnershipBasis basis,
            List<AiUse> aiUse,
            @Nullable String statement,
            @Nullable String excluded,
            @Nullable String sourceWork,
            Visibility visibility,
            String language,
            List<PublicFile> files,
            List<RelatedWork> relations,
            PartyView claimant,
            Instant effectiveAt,
            Instant registeredAt,
            @Nullable Instant revokedAt) {}

    /** An author under the name they chose; the party behind a pen name is not told. */
    public record PublicAuthor(
            @Nullable PartyView party, @Nullable String name, Credit credit, String contribution) {}

    /** A file of the work, its digests by algorithm, who computed them, and its codes as far as the reader may see them. */
    public record PublicFile(
            FileId id,
            String name,
            String mediaType,
            long size,
            Map<String, String> digests,
            ComputedBy computedBy,
            boolean seenByRegister,
            boolean deposited,
            List<PublicCode> codes) {}

    /**
     * A code of a file (ISO 24138), as its owner sees it and, where they publish it, everybody.
     *
     * @param part all but the whole file's are the register's own
     * @param extractor what read the content, as {@code name/version}
     * @param seenByRegister whether the register computed it from the bytes
     */
    public record PublicCode(
            String iscc,
            CodeKind kind,
            CodePart part,
            String extractor,
            ComputedBy computedBy,
            boolean seenByRegister) {}

    /** A related work that the reader may see. */
    public record RelatedWork(WorkId to, Relation.Kind kind, String number, String title) {}

    /** An owner, and the share where it is the same for every right everywhere. */
    public record PublicOwner(PartyView party, @Nullable Share share) {}

    /** An offer that stands. */
    public record PublicOffer(
            OfferId id, int version, OfferState state, boolean isOpen, Terms terms, Instant publishedAt) {}

    /** Interests that are held at present. */
    public record PublicHold(HoldReason reason, Set<Right> rights, Territory territory, Instant placedAt) {}
}
