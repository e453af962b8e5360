package org.colophon.works;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RecordedWorks implements WorkRecords {

    private final RecordReading records;
    private final Numbers numbers;
    private final Visibilities visibilities;
    private final JdbcClient database;

    RecordedWorks(RecordReading records, Numbers numbers, Visibilities visibilities, JdbcClient database) {
        this.records = records;
        this.numbers = numbers;
        this.visibilities = visibilities;
        this.database = database;
    }

    @Override
    public WorkView of(WorkId work) {
        return find(work).orElseThrow(WorkNotFound::new);
    }

    @Override
    public List<WorkView> of(Collection<WorkId> works) {
        Map<WorkId, WorkView> found = records.read(works, null);
        return works.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<WorkView> find(WorkId work) {
        return Optional.ofNullable(records.read(List.of(work), null).get(work));
    }

    @Override
    public Optional<WorkView> asOf(WorkId work, int version) {
        return Optional.ofNullable(records.read(List.of(work), version).get(work));
    }

    @Override
    public List<WorkVersion> versions(WorkId work) {
        return records.versions(work);
    }

    @Override
    public Optional<WorkId> byNumber(String number) {
        return numbers.find(number);
    }

    @Override
    public boolean visibleTo(WorkId work, @Nullable Acting reader) {
        return visibilities.showsFacts(work, reader);
    }

    @Override
    public List<WorkId> after(@Nullable WorkId last, int limit) {
        UUID from = last == null ? new UUID(0, 0) : last.value();
        return database.sql("select work_id from works.work where work_id > ? order by work_id limit ?")
                .params(from, limit)
                .query((row, n) -> new WorkId(row.getObject("work_id", UUID.class)))
                .list();
    }
}
