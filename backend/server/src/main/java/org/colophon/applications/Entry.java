package org.colophon.applications;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.fingerprints.FingerprintRegister;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.rights.OwnerShare;
import org.colophon.rights.TitleOpening;
import org.colophon.works.Author;
import org.colophon.works.RegisteredWork;
import org.colophon.works.Relation;
import org.colophon.works.Visibility;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkRegistration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters the works of an application in the register and opens their titles, all or none. */
@Component
class Entry {

    private final WorkRegistration works;
    private final TitleOpening titles;
    private final FingerprintRegister fingerprints;
    private final WorkFiles files;
    private final Register register;
    private final ApplicationEventPublisher events;

    Entry(
            WorkRegistration works,
            TitleOpening titles,
            FingerprintRegister fingerprints,
            WorkFiles files,
            Register register,
            ApplicationEventPublisher events) {
        this.works = works;
        this.titles = titles;
        this.fingerprints = fingerprints;
        this.files = files;
        this.register = register;
        this.events = events;
    }

    List<RegisteredWork> enter(
            Application application,
            List<ReceivedWork> received,
            List<Answering.Answered> answered,
            Acting by,
            ActId act) {
        Map<WorkId, List<WorkFile>> found =
                files.of(received.stream().map(ReceivedWork::form).toList());
        List<RegisteredWork> entered = received.stream()
                .map(work -> enter(application, work, found.getOrDefault(work.id(), List.of()), answered, by, act))
                .toList();
        events.publishEvent(
                new ApplicationRegistered(application.id(), parties(application, received), entered.size()));
        return entered;
    }

    private RegisteredWork enter(
            Application application,
            ReceivedWork work,
            List<WorkFile> found,
            List<Answering.Answered> answered,
            Acting by,
            ActId act) {
        Completed completed = new Completed(work.form());
        RegisteredWork entered = works.register(
                completed.work(found, relations(work, answered), application.applicant(), application.receivedAt()),
                by,
                act);
        openTitle(application, work, completed, by, act);
        if (work.form().shownAs().shows(Visibility.FACTS)) {
            fingerprints.published(work.id(), true);
        }
        return entered;
    }

    private void openTitle(Application application, ReceivedWork work, Completed completed, Acting by, ActId act) {
        titles.open(
                work.id(),
                completed.category(),
                completed.authors().stream().map(Author::party).toList(),
                owners(work, application.applicant()),
                since(completed.completedOn()),
                work.termEnds(),
                by,
                act);
    }

    /** Copyright arises with the work: on the last day that its date may mean, and never in the future. */
    private LocalDate since(PartialDate completedOn) {
        LocalDate last = completedOn.latest();
        return last.isAfter(register.today()) ? register.today() : last;
    }

    private static List<Relation> relations(ReceivedWork work, List<Answering.Answered> answered) {
        Stream<Relation> stated = work.form().relationList().stream()
                .map(relation ->
                        new Relation(Objects.requireNonNull(relation.to()), Objects.requireNonNull(relation.kind())));
        Stream<Relation> said = answered.stream()
                .filter(each -> each.finding().work().equals(work.id())
                        && each.finding().sameOwner())
                .flatMap(each -> {
                    Relation.Kind kind =
                            each.answer() == null ? null : each.answer().relation();
                    return kind == null
                            ? Stream.empty()
                            : Stream.of(new Relation(each.finding().earlier().work(), kind));
                });
        return Stream.concat(stated, said).distinct().toList();
    }

    private static List<OwnerShare> owners(ReceivedWork work, PartyId applicant) {
        return work.form().ownerList(applicant).stream()
                .map(owner -> new OwnerShare(
                        Objects.requireNonNull(owner.party()),
                        Share.of(Objects.requireNonNull(owner.share()).strip())))
                .toList();
    }

    private static Set<PartyId> parties(Application application, List<ReceivedWork> received) {
        return Stream.concat(
                        Stream.of(application.applicant()),
                        received.stream()
                                .flatMap(work -> owners(work, application.applicant()).stream())
                                .map(OwnerShare::party))
                .collect(toSet());
    }
}
