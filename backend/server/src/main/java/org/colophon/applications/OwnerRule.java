package org.colophon.applications;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.accounts.PartyKind;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.works.OwnershipBasis;
import org.springframework.stereotype.Component;

/** Who owns the work first, in which shares, and on what ground. */
@Component
class OwnerRule implements Rule {

    private static final int MOST_OWNERS = 50;

    @Override
    public void check(DraftWork work, Surroundings around, Problems problems) {
        List<DraftWork.DraftOwner> owners = work.ownerList(around.applicant());
        if (owners.size() > MOST_OWNERS) {
            problems.add("/owners", "too-many");
        }
        checkParties(owners, around, problems);
        checkShares(owners, problems);
        OwnershipBasis basis = work.basis();
        if (problems.requires(basis, "/basis") && basis != null) {
            checkBasis(basis, work, owners, around, problems);
        }
    }

    private static void checkParties(List<DraftWork.DraftOwner> owners, Surroundings around, Problems problems) {
        Set<PartyId> seen = new HashSet<>();
        for (int i = 0; i < owners.size(); i++) {
            PartyId party = owners.get(i).party();
            String place = "/owners/" + i + "/party";
            if (party == null) {
                problems.add(place, "required");
            } else if (!around.parties().containsKey(party)) {
                problems.add(place, "party-unknown");
            } else if (!seen.add(party)) {
                problems.add(place, "owner-repeated");
            }
        }
        if (!seen.isEmpty() && !seen.contains(around.applicant())) {
            problems.add("/owners", "applicant-owns-nothing");
        }
    }

    private static void checkShares(List<DraftWork.DraftOwner> owners, Problems problems) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Optional<Share> share = share(owners.get(i));
            share.ifPresent(shares::add);
            if (share.isEmpty()) {
                problems.add("/owners/" + i + "/share", "share-format");
            }
        }
        if (shares.size() == owners.size() && !addUp(shares)) {
            problems.add("/owners", "shares-not-whole");
        }
    }

    private static Optional<Share> share(DraftWork.DraftOwner owner) {
        try {
            String text = owner.share();
            return text == null
                    ? Optional.empty()
                    : Optional.of(Share.of(text.strip())).filter(s -> !s.isZero());
        } catch (IllegalArgumentException noShare) {
            return Optional.empty();
        }
    }

    private static boolean addUp(List<Share> shares) {
        try {
            return Share.sum(shares).equals(Share.ONE);
        } catch (ArithmeticException tooFine) {
            return false;
        }
    }

    private static void checkBasis(
            OwnershipBasis basis,
            DraftWork work,
            List<DraftWork.DraftOwner> owners,
            Surroundings around,
            Problems problems) {
        List<DraftWork.DraftAuthor> authors = work.authorList();
        if (basis == OwnershipBasis.INDIVIDUAL && (authors.size() != 1 || owners.size() != 1)) {
            problems.add("/basis", "basis-individual");
        } else if (basis == OwnershipBasis.JOINT && authors.size() < 2) {
            problems.add("/basis", "basis-joint");
        } else if (basis.ownedByOrganisation() && !areOrganisations(owners, around)) {
            problems.add("/owners", "basis-organisation");
        }
        if ((basis == OwnershipBasis.INDIVIDUAL || basis == OwnershipBasis.JOINT) && !areAuthors(owners, authors)) {
            problems.add("/owners", "basis-owner-not-author");
        }
    }

    private static boolean areAuthors(List<DraftWork.DraftOwner> owners, List<DraftWork.DraftAuthor> authors) {
        return owners.stream()
                .allMatch(owner -> authors.stream()
                        .anyMatch(author ->
                                author.party() != null && author.party().equals(owner.party())));
    }

    private static boolean areOrganisations(List<DraftWork.DraftOwner> owners, Surroundings around) {
        for (DraftWork.DraftOwner owner : owners) {
            PartyView party = owner.party() == null ? null : around.parties().get(owner.party());
            if (party != null && party.kind() != PartyKind.ORGANISATION) {
                return false;
            }
        }
        return true;
    }
}
