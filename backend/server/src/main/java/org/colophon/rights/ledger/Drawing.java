package org.colophon.rights.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.TitleTooFine;

/**
 * Takes a share of the whole, everywhere in a box, out of one party's entries.
 *
 * <p>The party may hold it in several entries, each of a part of the box or of a part of the share; they give what
 * they have in their order until each part of the box has given the share.
 */
final class Drawing {

    /** What the text form of a share can write, see {@link Share#of}. */
    private static final long FINEST = 999_999_999;

    private record Taken(Box box, Share share) {}

    private final List<Holding> holdings;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Holding, List<Taken>> taken = new LinkedHashMap<>();

    Drawing(List<Holding> holdings) {
        this.holdings = holdings;
    }

    /** Refuses with {@link TitleNotCovered} where the party holds less somewhere in the box. */
    Drawing draw(Box box, Share share) {
        try {
            drawFrom(0, box, share);
        } catch (ArithmeticException beyondLong) {
            throw new TitleTooFine();
        }
        boxes.add(box);
        return this;
    }

    private void drawFrom(int index, Box box, Share share) {
        if (index == holdings.size()) {
            throw new TitleNotCovered();
        }
        Holding holding = holdings.get(index);
        Box common = holding.box().common(box).orElse(null);
        if (common == null) {
            drawFrom(index + 1, box, share);
            return;
        }
        Share given = share.compareTo(holding.share()) < 0 ? share : holding.share();
        taken.computeIfAbsent(holding, none -> new ArrayList<>()).add(new Taken(common, given));
        if (given.compareTo(share) < 0) {
            drawFrom(index + 1, common, share.minus(given));
        }
        box.minus(common).forEach(rest -> drawFrom(index + 1, rest, share));
    }

    /** Each drawn box is one entry of the receiver; what the giver keeps stands under the old instruments. */
    Change giving(PartyId receiver, Share share, InstrumentId instrument) {
        Stream<Change.Entry> received = boxes.stream().map(box -> new Change.Entry(instrument, receiver, share, box));
        List<Change.Entry> entered = Stream.concat(kept(), received).toList();
        if (entered.stream().anyMatch(entry -> entry.share().denominator() > FINEST)) {
            throw new TitleTooFine();
        }
        return new Change(taken.keySet().stream().map(Holding::id).toList(), entered);
    }

    private Stream<Change.Entry> kept() {
        return taken.entrySet().stream().flatMap(drawn -> kept(drawn.getKey(), drawn.getValue()));
    }

    private static Stream<Change.Entry> kept(Holding holding, List<Taken> parts) {
        Stream<Change.Entry> untouched = holding
                .box()
                .minus(parts.stream().map(Taken::box).toList())
                .stream()
                .map(box -> entry(holding, holding.share(), box));
        Stream<Change.Entry> reduced = parts.stream()
                .filter(part -> part.share().compareTo(holding.share()) < 0)
                .map(part -> entry(holding, holding.share().minus(part.share()), part.box()));
        return Stream.concat(untouched, reduced);
    }

    private static Change.Entry entry(Holding holding, Share share, Box box) {
        return new Change.Entry(holding.instrument(), holding.holder(), share, box);
    }
}
