package org.colophon.register;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.NearMatch;
import org.colophon.fingerprints.Similarity;
import org.colophon.fingerprints.SoughtFile;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.works.Visibilities;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CodeLookup implements NearLookup {

    private final Similarity similarity;
    private final WorkRecords records;
    private final Visibilities visibilities;
    private final Pictures pictures;

    CodeLookup(Similarity similarity, WorkRecords records, Visibilities visibilities, Pictures pictures) {
        this.similarity = similarity;
        this.records = records;
        this.visibilities = visibilities;
        this.pictures = pictures;
    }

    @Override
    public List<NearWork> near(DeclaredCodes codes, @Nullable Acting reader) {
        Map<WorkId, NearMatch> nearest = new LinkedHashMap<>();
        similarity
                .near(List.of(SoughtFile.ofNoWork(codes)), claims -> visible(claims, reader))
                .forEach(match -> nearest.putIfAbsent(match.earlier().work(), match));
        if (nearest.isEmpty()) {
            return List.of();
        }
        Map<WorkId, WorkView> works =
                records.of(nearest.keySet()).stream().collect(toMap(WorkView::id, Function.identity()));
        return nearest.values().stream()
                .filter(match -> works.containsKey(match.earlier().work()))
                .map(match -> near(
                        match, Objects.requireNonNull(works.get(match.earlier().work())), reader))
                .collect(Collectors.toList());
    }

    private Set<WorkId> visible(Set<IdentityMatch> claims, @Nullable Acting reader) {
        return visibilities.visible(claims.stream().map(IdentityMatch::work).collect(Collectors.toSet()), reader);
    }

    private NearWork near(NearMatch match, WorkView work, @Nullable Acting reader) {
        return new NearWork(
                work.id(),
                work.number(),
                work.facts().title(),
                work.status(),
                visibilities.showsPreview(work.id(), reader) && pictures.of(work) != null,
                match.nearness(),
                match.distances());
    }
}
