package org.colophon.applications;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Refusal.Field;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.rights.Owners;
import org.colophon.works.Visibilities;
import org.springframework.stereotype.Component;

/** Whether an application can be received: every rule is asked of every work, and all problems are told at once. */
@Component
class Completeness {

    static final int MOST_WORKS = 500;

    private final List<Rule> rules;
    private final Parties parties;
    private final Deposits deposits;
    private final Visibilities visibilities;
    private final Owners owners;
    private final Register register;

    Completeness(
            List<Rule> rules,
            Parties parties,
            Deposits deposits,
            Visibilities visibilities,
            Owners owners,
            Register register) {
        this.rules = List.copyOf(rules);
        this.parties = parties;
        this.deposits = deposits;
        this.visibilities = visibilities;
        this.owners = owners;
        this.register = register;
    }

    void require(List<DraftWork> works, PartyId applicant, Acting by) {
        List<Field> problems = problems(works, applicant, by);
        if (!problems.isEmpty()) {
            throw new ApplicationIncomplete(problems);
        }
    }

    List<Field> problems(List<DraftWork> works, PartyId applicant, Acting by) {
        if (works.isEmpty()) {
            return List.of(new Field("/works", "required"));
        }
        Surroundings around = surroundings(works, applicant, by);
        List<Field> found = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            Problems problems = new Problems(i);
            for (Rule rule : rules) {
                rule.check(works.get(i), around, problems);
            }
            found.addAll(problems.found());
        }
        return found;
    }

    private Surroundings surroundings(List<DraftWork> works, PartyId applicant, Acting by) {
        Set<WorkId> related = works.stream()
                .flatMap(work -> work.relationList().stream())
                .map(DraftWork.DraftRelation::to)
                .filter(Objects::nonNull)
                .collect(toSet());
        Set<WorkId> visible = related.isEmpty() ? Set.of() : visibilities.visible(related, by);
        return new Surroundings(
                applicant,
                register.today(),
                known(works, applicant),
                stored(works),
                visible,
                visible.stream().filter(work -> owners.owns(applicant, work)).collect(toSet()),
                works.stream().map(DraftWork::workId).collect(toSet()),
                repeated(works));
    }

    private Map<PartyId, PartyView> known(List<DraftWork> works, PartyId applicant) {
        Stream<PartyId> named = works.stream()
                .flatMap(work -> Stream.concat(
                        work.authorList().stream().map(DraftWork.DraftAuthor::party),
                        work.ownerList(applicant).stream().map(DraftWork.DraftOwner::party)))
                .filter(Objects::nonNull);
        Collection<PartyId> existing = named.distinct().filter(parties::exists).toList();
        return parties.of(existing);
    }

    private Map<FileId, StoredFile> stored(List<DraftWork> works) {
        List<FileId> claimed = works.stream()
                .flatMap(work -> work.fileList().stream())
                .filter(file -> Boolean.TRUE.equals(file.deposit()))
                .map(DraftWork.DraftFile::file)
                .filter(Objects::nonNull)
                .toList();
        Map<FileId, StoredFile> stored = new HashMap<>();
        deposits.of(claimed).forEach(file -> stored.put(file.id(), file));
        return stored;
    }

    private static Set<FileId> repeated(List<DraftWork> works) {
        Set<FileId> seen = new HashSet<>();
        return works.stream()
                .flatMap(work -> work.fileList().stream())
                .map(DraftWork.DraftFile::file)
                .filter(Objects::nonNull)
                .filter(file -> !seen.add(file))
                .collect(toSet());
    }
}
