package org.colophon.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.rights.TitleBench.owner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Refusal;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.rights.NaiveTitle.Cell;
import org.colophon.rights.NaiveTitle.GrantedCells;
import org.colophon.rights.NaiveTitle.HeldCells;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random acts on titles, each of them done here and by the oracle; a seed repeats a failure. */
@TitleTest
class TitleModelTest {

    private static final int STEPS = 45;
    private static final List<String> TERRITORIES =
            List.of("WORLD", "WORLD-US", "CN", "CN+DE", "US", "DE+US", "WORLD-CN-DE");
    private static final List<String> SHARES = List.of("1", "1/2", "1/3", "1/4", "1/6", "1/6", "1/12");

    @Autowired
    TitleBench bench;

    private Random random = new Random();
    private NaiveTitle naive = new NaiveTitle();
    private List<PartyId> parties = List.of();
    private WorkId work = new WorkId(UUID.randomUUID());
    private final List<HoldId> placed = new ArrayList<>();
    private final List<LicenceId> granted = new ArrayList<>();
    private final Map<Instant, Map<LocalDate, List<String>>> history = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();
    private int done;
    private int refused;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void stands_as_a_plain_table_of_cells_would(long seed) {
        forget();
        random = new Random(seed);
        parties = List.of(bench.somebody(), bench.somebody(), bench.somebody(), bench.somebody());
        OwnerShare[] owners = random.nextBoolean()
                ? new OwnerShare[] {owner(parties.get(0), "1")}
                : new OwnerShare[] {
                    owner(parties.get(0), "1/3"), owner(parties.get(1), "1/3"), owner(parties.get(2), "1/3")
                };
        work = bench.work(owners);
        naive = new NaiveTitle(owners);
        remember();
        for (int step = 0; step < STEPS; step++) {
            act();
            compare(seed);
            remember();
        }
        history.forEach((known, days) -> days.forEach((day, then) -> assertThat(read(day, known))
                .as("as it stood at %s for %s, seed %d: %s", known, day, seed, log)
                .isEqualTo(then)));
        // A test in which nothing happens, or nothing is refused, would prove nothing.
        assertThat(done).as("acts done with seed %d", seed).isGreaterThan(STEPS / 10);
        assertThat(refused).as("acts refused with seed %d", seed).isGreaterThan(STEPS / 10);
    }

    private void forget() {
        placed.clear();
        granted.clear();
        history.clear();
        log.clear();
        done = 0;
        refused = 0;
    }

    private void act() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> assign();
            case 4 -> reassign();
            case 5, 6 -> grant();
            case 7 -> hold();
            case 8 -> lift();
            default -> terminate();
        }
    }

    private void assign() {
        Set<Right> rights = someRights();
        String territory = any(TERRITORIES);
        Period period = somePeriod();
        PartyId from = somebodyIn(NaiveTitle.cells(rights, Territory.of(territory), period));
        PartyId to = any(parties);
        String share = any(SHARES);
        UUID subject = UUID.randomUUID();
        Set<Cell> cells = NaiveTitle.cells(rights, Territory.of(territory), period);
        Set<PartyId> others = naive.holdersIn(cells);
        others.remove(from);
        consent(ConsentKind.TRANSFER, subject, others);
        boolean expected = !from.equals(to)
                && naive.holds(from, cells, Share.of(share))
                && !naive.isHeld(Set.of(from), cells)
                && naive.consented(ConsentKind.TRANSFER, subject, others);
        log.add("assign " + share + " of " + rights + " in " + territory + " for " + period + " from "
                + parties.indexOf(from) + " to " + parties.indexOf(to) + ": " + expected);
        if (done(expected, () -> bench.assign(work, from, to, rights, territory, period, share, subject)) != null) {
            naive.move(from, to, cells, Share.of(share));
        }
    }

    private void reassign() {
        Set<Right> rights = someRights();
        String territory = any(TERRITORIES);
        PartyId from = somebodyIn(NaiveTitle.cells(rights, Territory.of(territory), Period.from(TitleBench.START)));
        PartyId to = any(parties);
        LocalDate since = random.nextBoolean() ? null : any(NaiveTitle.DAYS);
        String share = any(SHARES);
        Set<Cell> all = NaiveTitle.cells(
                rights, Territory.of(territory), Period.from(since == null ? TitleBench.START : since));
        Set<Cell> cells = since == null ? naive.whereHolding(from, all) : all;
        boolean expected = !from.equals(to) && !cells.isEmpty() && naive.holds(from, cells, Share.of(share));
        log.add("reassign " + share + " of " + rights + " in " + territory + " since " + since + " from "
                + parties.indexOf(from) + " to " + parties.indexOf(to) + ": " + expected);
        if (done(expected, () -> bench.reassign(work, from, to, rights, territory, since, share)) != null) {
            naive.move(from, to, cells, Share.of(share));
        }
    }

    private void grant() {
        Set<PartyId> granters = random.nextBoolean() ? Set.copyOf(parties) : Set.of(any(parties));
        Set<Right> rights = someRights();
        String territory = any(TERRITORIES);
        Period period = somePeriod();
        boolean exclusive = random.nextBoolean();
        UUID subject = UUID.randomUUID();
        Set<Cell> cells = NaiveTitle.cells(rights, Territory.of(territory), period);
        Set<PartyId> holders = naive.holdersIn(cells);
        consent(ConsentKind.EXCLUSIVE_LICENCE, subject, holders);
        boolean covers = cells.stream()
                .allMatch(cell -> granters.stream()
                        .anyMatch(party -> naive.holdersIn(Set.of(cell)).contains(party)));
        boolean together =
                granters.containsAll(holders) && naive.consented(ConsentKind.EXCLUSIVE_LICENCE, subject, holders);
        boolean expected = covers
                && (!exclusive || together)
                && !naive.isHeld(granters, cells)
                && !naive.isTaken(cells, exclusive);
        log.add("grant " + (exclusive ? "exclusive " : "") + rights + " in " + territory + " for " + period + ": "
                + expected);
        LicenceId licence =
                done(expected, () -> bench.grant(work, granters, rights, territory, period, exclusive, subject));
        if (licence != null) {
            granted.add(licence);
            naive.grants.put(licence, new GrantedCells(exclusive, cells));
        }
    }

    private void hold() {
        if (!placed.isEmpty()) {
            lift();
            return;
        }
        PartyId holder = random.nextBoolean() ? null : any(parties);
        Set<Right> rights = someRights();
        String territory = any(TERRITORIES);
        log.add("hold " + rights + " in " + territory + " of " + (holder == null ? "all" : parties.indexOf(holder)));
        HoldId hold = bench.hold(work, holder, rights, territory);
        placed.add(hold);
        naive.holds.put(
                hold,
                new HeldCells(
                        holder, NaiveTitle.cells(rights, Territory.of(territory), Period.from(TitleBench.START))));
    }

    private void lift() {
        // Holds pile up otherwise and nothing moves any more.
        log.add("lift all");
        placed.forEach(bench::lift);
        placed.clear();
        naive.holds.clear();
    }

    private void terminate() {
        if (!granted.isEmpty()) {
            LicenceId licence = granted.remove(random.nextInt(granted.size()));
            LocalDate on = any(NaiveTitle.DAYS);
            log.add("terminate " + licence + " on " + on);
            bench.terminate(licence, on);
            naive.end(licence, on);
        }
    }

    private void consent(ConsentKind kind, UUID subject, Set<PartyId> holders) {
        if (random.nextInt(4) > 0) {
            holders.forEach(party -> {
                bench.consent(work, kind, subject, party);
                naive.consents.add(List.of(kind, subject, party));
            });
        }
    }

    /** What the act gave, or null where it was refused as expected, with every table as it was. */
    private <T> @Nullable T done(boolean expected, Supplier<T> act) {
        String before = expected ? "" : bench.everything();
        try {
            T result = act.get();
            assertThat(expected).as("was done: %s", log).isTrue();
            done++;
            return result;
        } catch (TitleTooFine refusal) {
            return null;
        } catch (Refusal refusal) {
            assertThat(expected)
                    .as("was refused with %s: %s", refusal.code(), log)
                    .isFalse();
            assertThat(bench.everything()).as("after a refusal: %s", log).isEqualTo(before);
            refused++;
            return null;
        }
    }

    private void compare(long seed) {
        for (LocalDate day : NaiveTitle.DAYS) {
            assertThat(read(day, bench.knownAt(work)))
                    .as("seed %d: %s", seed, log)
                    .isEqualTo(naive.on(day));
            naive.shares
                    .values()
                    .forEach(held -> assertThat(Share.sum(held.values())).isEqualTo(Share.ONE));
        }
    }

    private void remember() {
        Map<LocalDate, List<String>> days = new HashMap<>();
        NaiveTitle.DAYS.forEach(day -> days.put(day, naive.on(day)));
        history.put(bench.knownAt(work), days);
    }

    private List<String> read(LocalDate day, Instant known) {
        List<Interest> standing = bench.titles.standing(work, new AsOf(day, known));
        List<String> lines = new ArrayList<>();
        for (Cell cell :
                NaiveTitle.cells(Set.copyOf(NaiveTitle.RIGHTS), Territory.WORLD, new Period(day, day.plusDays(1)))) {
            Map<PartyId, Share> held = new HashMap<>();
            standing.stream()
                    .filter(interest -> interest.right() == cell.right()
                            && interest.territory().contains(cell.place()))
                    .forEach(interest -> held.merge(interest.holder(), interest.share(), Share::plus));
            lines.add(NaiveTitle.line(cell, held));
        }
        return lines.stream().sorted().toList();
    }

    private Set<Right> someRights() {
        Set<Right> rights = new HashSet<>();
        NaiveTitle.RIGHTS.stream().filter(right -> random.nextBoolean()).forEach(rights::add);
        return rights.isEmpty() ? Set.of(any(NaiveTitle.RIGHTS)) : rights;
    }

    private Period somePeriod() {
        int from = random.nextInt(NaiveTitle.DAYS.size());
        int until = from + 1 + random.nextInt(NaiveTitle.DAYS.size() - from);
        return new Period(
                NaiveTitle.DAYS.get(from), until == NaiveTitle.DAYS.size() ? null : NaiveTitle.DAYS.get(until));
    }

    /** Mostly somebody who holds a part of the cells, so that most acts can be done. */
    private PartyId somebodyIn(Set<Cell> cells) {
        List<PartyId> holders = parties.stream()
                .filter(party -> naive.holdersIn(cells).contains(party))
                .toList();
        return random.nextInt(6) == 0 ? any(parties) : any(holders);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
