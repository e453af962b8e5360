package org.colophon.works.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.files.Deposits;
import org.colophon.files.StoredFile;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.rights.Owners;
import org.colophon.works.WorkFile;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OwnWorksController {

    private final Owners owners;
    private final WorkRecords records;
    private final Deposits deposits;

    OwnWorksController(Owners owners, WorkRecords records, Deposits deposits) {
        this.owners = owners;
        this.records = records;
        this.deposits = deposits;
    }

    /** The works in which the acting party holds title, the newest first. */
    @GetMapping("/api/works")
    @Allowed(act = "work.list-own", value = Who.SIGNED_IN)
    PageOf<OwnWork> own(Acting acting, Slice slice) {
        PageOf<WorkId> page = owners.worksOf(acting.party(), slice);
        Map<WorkId, WorkView> works =
                records.of(page.items()).stream().collect(toMap(WorkView::id, Function.identity()));
        Set<FileId> previews = previews(works.values().stream().toList());
        List<OwnWork> items = page.items().stream()
                .map(works::get)
                .filter(Objects::nonNull)
                .map(work ->
                        OwnWork.of(work, work.files().stream().map(WorkFile::id).anyMatch(previews::contains)))
                .toList();
        return new PageOf<>(items, page.next());
    }

    private Set<FileId> previews(List<WorkView> works) {
        List<FileId> deposited = works.stream()
                .flatMap(work -> work.files().stream())
                .filter(WorkFile::deposited)
                .map(WorkFile::id)
                .toList();
        return deposits.of(deposited).stream()
                .filter(StoredFile::hasPreview)
                .map(StoredFile::id)
                .collect(Collectors.toSet());
    }
}
