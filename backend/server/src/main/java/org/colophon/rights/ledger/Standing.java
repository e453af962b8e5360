package org.colophon.rights.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.TitleTooFine;

/** All entries of a title that stand at one moment; the shares in each of its parts add up to one. */
public record Standing(List<Holding> holdings) {

    /** More entries than this are not kept: nobody could read such a title any more. */
    private static final int MOST = 400;

    public Standing {
        holdings = List.copyOf(holdings);
    }

    /** Who holds something in the box. */
    public Set<PartyId> holdersIn(Box box) {
        return in(box).map(Holding::holder).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The entries of these parties in the box. */
    public List<Holding> of(Set<PartyId> parties, Box box) {
        return in(box).filter(holding -> parties.contains(holding.holder())).toList();
    }

    /** Whether in each part of the box one of these parties holds something. */
    public boolean isTouchedEverywhere(Set<PartyId> parties, Box box) {
        return box.minus(of(parties, box).stream().map(Holding::box).toList()).isEmpty();
    }

    /** Moves the share everywhere in the box. */
    public Change move(PartyId from, PartyId to, Box box, Share share, InstrumentId instrument) {
        return bounded(new Drawing(of(Set.of(from), box)).draw(box, share).giving(to, share, instrument));
    }

    /** Moves the share wherever in the box the giver holds anything. */
    public Change moveWhereHeld(PartyId from, PartyId to, Box box, Share share, InstrumentId instrument) {
        List<Holding> held = of(Set.of(from), box);
        List<Box> boxes = new ArrayList<>();
        for (Holding holding : held) {
            holding.box().common(box).ifPresent(common -> boxes.addAll(common.minus(List.copyOf(boxes))));
        }
        if (boxes.isEmpty()) {
            throw new TitleNotCovered();
        }
        Drawing drawing = new Drawing(held);
        boxes.forEach(part -> drawing.draw(part, share));
        return bounded(drawing.giving(to, share, instrument));
    }

    /** The shares in the box, every right and every country of it weighing the same. */
    public Map<PartyId, Share> sharesIn(Box box) {
        Map<PartyId, Share> shares = new HashMap<>();
        try {
            in(box).forEach(holding -> shares.merge(holding.holder(), weighted(holding, box), Share::plus));
        } catch (ArithmeticException beyondLong) {
            throw new TitleTooFine();
        }
        if (!shares.isEmpty() && !Share.sum(shares.values()).equals(Share.ONE)) {
            throw new TitleNotCovered();
        }
        return Map.copyOf(shares);
    }

    private java.util.stream.Stream<Holding> in(Box box) {
        return holdings.stream().filter(holding -> holding.box().overlaps(box));
    }

    private Change bounded(Change change) {
        if (holdings.size() - change.superseded().size() + change.entered().size() > MOST) {
            throw new TitleTooFine();
        }
        return change;
    }

    private static Share weighted(Holding holding, Box box) {
        Box common = holding.box().common(box).orElseThrow();
        Share ofRights = new Share(common.rights().size(), box.rights().size());
        Share ofPlaces = new Share(Ranges.countries(common.places()), Ranges.countries(box.places()));
        return holding.share().times(ofRights).times(ofPlaces);
    }
}
