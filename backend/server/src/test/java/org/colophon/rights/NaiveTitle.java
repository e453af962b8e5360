package org.colophon.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;

/**
 * The oracle: a title as a plain table of cells, too slow and too simple to be wrong.
 *
 * <p>Every territory and period that the test uses is a union of these places (FR stands for the rest of the world)
 * and of these spans of days, each named by its first.
 */
final class NaiveTitle {

    static final List<Right> RIGHTS =
            List.of(Right.REPRODUCTION, Right.DISTRIBUTION, Right.EXHIBITION, Right.ADAPTATION);
    static final List<String> PLACES = List.of("CN", "DE", "US", "FR");
    static final List<LocalDate> DAYS = List.of(
            TitleBench.START,
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 7, 1),
            LocalDate.of(2028, 1, 1));

    record Cell(Right right, String place, LocalDate day) {}

    record HeldCells(@org.jspecify.annotations.Nullable PartyId holder, Set<Cell> cells) {}

    record GrantedCells(boolean exclusive, Set<Cell> cells) {}

    final Map<Cell, Map<PartyId, Share>> shares = new HashMap<>();
    final Map<Object, HeldCells> holds = new HashMap<>();
    final Map<Object, GrantedCells> grants = new HashMap<>();
    final Set<List<Object>> consents = new HashSet<>();

    NaiveTitle(OwnerShare... owners) {
        for (Cell cell : cells(Set.copyOf(RIGHTS), Territory.WORLD, Period.from(DAYS.getFirst()))) {
            Map<PartyId, Share> held = new HashMap<>();
            for (OwnerShare owner : owners) {
                held.put(owner.party(), owner.share());
            }
            shares.put(cell, held);
        }
    }

    static Set<Cell> cells(Set<Right> rights, Territory territory, Period period) {
        Set<Cell> cells = new HashSet<>();
        for (Right right : RIGHTS) {
            for (String place : PLACES) {
                for (LocalDate day : DAYS) {
                    if (rights.contains(right) && territory.contains(place) && period.contains(day)) {
                        cells.add(new Cell(right, place, day));
                    }
                }
            }
        }
        return cells;
    }

    boolean holds(PartyId party, Set<Cell> cells, Share share) {
        return cells.stream().allMatch(cell -> share(cell, party).compareTo(share) >= 0);
    }

    Set<Cell> whereHolding(PartyId party, Set<Cell> cells) {
        Set<Cell> held = new HashSet<>(cells);
        held.removeIf(cell -> share(cell, party).isZero());
        return held;
    }

    Set<PartyId> holdersIn(Set<Cell> cells) {
        Set<PartyId> holders = new HashSet<>();
        cells.forEach(cell -> holders.addAll(shares.getOrDefault(cell, Map.of()).keySet()));
        return holders;
    }

    boolean isHeld(Set<PartyId> parties, Set<Cell> cells) {
        // A hold lasts whatever the day, so only right and place matter.
        return holds.values().stream()
                .filter(hold -> hold.holder() == null || parties.contains(hold.holder()))
                .anyMatch(hold -> hold.cells().stream()
                        .anyMatch(held -> cells.stream()
                                .anyMatch(cell -> cell.right() == held.right()
                                        && cell.place().equals(held.place()))));
    }

    boolean isTaken(Set<Cell> cells, boolean exclusive) {
        return grants.values().stream()
                .filter(grant -> exclusive || grant.exclusive())
                .anyMatch(grant -> grant.cells().stream().anyMatch(cells::contains));
    }

    boolean consented(ConsentKind kind, UUID subject, Set<PartyId> parties) {
        return parties.stream().allMatch(party -> consents.contains(List.of(kind, subject, party)));
    }

    void move(PartyId from, PartyId to, Set<Cell> cells, Share share) {
        for (Cell cell : cells) {
            Map<PartyId, Share> held = new HashMap<>(shares.getOrDefault(cell, Map.of()));
            Share left = share(cell, from).minus(share);
            if (left.isZero()) {
                held.remove(from);
            } else {
                held.put(from, left);
            }
            held.merge(to, share, Share::plus);
            shares.put(cell, held);
        }
    }

    void end(Object grant, LocalDate on) {
        GrantedCells granted = grants.remove(grant);
        if (granted != null) {
            Set<Cell> left = new HashSet<>(granted.cells());
            left.removeIf(cell -> !cell.day().isBefore(on));
            grants.put(new Object(), new GrantedCells(granted.exclusive(), left));
        }
    }

    /** Who holds what on a day, as text to compare. */
    List<String> on(LocalDate day) {
        List<String> lines = new ArrayList<>();
        shares.forEach((cell, held) -> {
            if (cell.day().equals(day)) {
                lines.add(line(cell, held));
            }
        });
        return lines.stream().sorted().toList();
    }

    static String line(Cell cell, Map<PartyId, Share> held) {
        Map<String, Share> sorted = new TreeMap<>();
        held.forEach((party, share) -> sorted.put(party.text(), share));
        return cell + " " + sorted;
    }

    private Share share(Cell cell, PartyId party) {
        return shares.getOrDefault(cell, Map.of()).getOrDefault(party, Share.ZERO);
    }
}
