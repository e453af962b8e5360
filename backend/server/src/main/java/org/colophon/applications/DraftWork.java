package org.colophon.applications;

import java.util.List;
import java.util.Map;
import org.colophon.accounts.PartyKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.works.AiUse;
import org.colophon.works.CreationNature;
import org.colophon.works.Credit;
import org.colophon.works.OwnershipBasis;
import org.colophon.works.Relation;
import org.colophon.works.Visibility;
import org.jspecify.annotations.Nullable;

/** A work as it is being written in an application: everything may still be missing, and dates half typed. */
public record DraftWork(
        @Nullable WorkId id,
        @Nullable String title,
        @Nullable String previousTitle,
        @Nullable List<String> alternativeTitles,
        @Nullable WorkCategory category,
        @Nullable CreationNature nature,
        @Nullable String completedOn,
        @Nullable String completedAt,
        @Nullable DraftPublication published,
        @Nullable List<DraftAuthor> authors,
        @Nullable List<DraftOwner> owners,
        @Nullable OwnershipBasis basis,
        @Nullable List<DraftAiUse> aiUse,
        @Nullable String statement,
        @Nullable String excluded,
        @Nullable String sourceWork,
        @Nullable Visibility visibility,
        @Nullable String language,
        @Nullable List<DraftFile> files,
        @Nullable List<DraftRelation> relations) {

    /** First publication; the work is unpublished where there is none. */
    public record DraftPublication(
            @Nullable String on, @Nullable String at) {}

    /** An author: a party, or somebody who never signs in and is described. */
    public record DraftAuthor(
            @Nullable PartyId party,
            @Nullable DeclaredAuthor declared,
            @Nullable String creditedAs,
            @Nullable Credit credit,
            @Nullable String contribution) {}

    /** Somebody who never signs in, as the applicant describes them. */
    public record DeclaredAuthor(
            @Nullable PartyKind kind,
            @Nullable String name,
            @Nullable String creditedName,
            @Nullable String nationality,
            @Nullable String born,
            @Nullable String died) {}

    /** A first owner and their share, like {@code 1/3}. */
    public record DraftOwner(
            @Nullable PartyId party, @Nullable String share) {}

    /** What part generative AI had in a component. */
    public record DraftAiUse(
            @Nullable String component,
            AiUse.@Nullable Kind kind,
            @Nullable String tool,
            @Nullable String humanContribution) {}

    /**
     * A file with its digests by algorithm; deposited where {@code deposit} is set.
     *
     * @param units codes of the file, one of each kind at most, 256 bits each, as {@code ISCC:} strings (ISO 24138)
     * @param variants codes of a picture's mirror image and middles, by what they are of
     * @param extractor what read the content that the codes are of, as {@code name/version}
     */
    public record DraftFile(
            @Nullable FileId file,
            @Nullable String name,
            @Nullable String mediaType,
            @Nullable Long size,
            @Nullable Map<String, String> digests,
            @Nullable ComputedBy computedBy,
            @Nullable Boolean deposit,
            @Nullable List<String> units,
            @Nullable Map<CodePart, String> variants,
            @Nullable String extractor) {}

    /** How the work stands to another one, of the register or of the same application. */
    public record DraftRelation(@Nullable WorkId to, Relation.@Nullable Kind kind) {}

    /** The same work under this id. */
    public DraftWork identified(WorkId as) {
        return new DraftWork(
                as,
                title,
                previousTitle,
                alternativeTitles,
                category,
                nature,
                completedOn,
                completedAt,
                published,
                authors,
                owners,
                basis,
                aiUse,
                statement,
                excluded,
                sourceWork,
                visibility,
                language,
                files,
                relations);
    }

    /** The same work with other authors. */
    DraftWork by(List<DraftAuthor> others) {
        return new DraftWork(
                id,
                title,
                previousTitle,
                alternativeTitles,
                category,
                nature,
                completedOn,
                completedAt,
                published,
                others,
                owners,
                basis,
                aiUse,
                statement,
                excluded,
                sourceWork,
                visibility,
                language,
                files,
                relations);
    }

    WorkId workId() {
        WorkId given = id;
        if (given == null) {
            throw new IllegalStateException("a kept draft has an id");
        }
        return given;
    }

    List<DraftAuthor> authorList() {
        return authors == null ? List.of() : authors;
    }

    List<DraftAiUse> aiUseList() {
        return aiUse == null ? List.of() : aiUse;
    }

    List<DraftFile> fileList() {
        return files == null ? List.of() : files;
    }

    List<DraftRelation> relationList() {
        return relations == null ? List.of() : relations;
    }

    List<String> alternativeTitleList() {
        return alternativeTitles == null ? List.of() : alternativeTitles;
    }

    /** The owners; where none is named, the applicant owns it all. */
    List<DraftOwner> ownerList(PartyId applicant) {
        return owners == null || owners.isEmpty() ? List.of(new DraftOwner(applicant, "1")) : owners;
    }

    /** What the public may see: unless the applicant says otherwise, an unpublished work shows no preview. */
    Visibility shownAs() {
        Visibility chosen = visibility;
        if (chosen != null) {
            return chosen;
        }
        return published == null ? Visibility.FACTS : Visibility.PREVIEW;
    }
}
