package org.colophon.register;

import java.util.List;
import org.colophon.kernel.WorkId;
import org.colophon.works.WorkRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class CardRebuild implements CardRebuilding {

    private static final int AT_A_TIME = 200;

    private final WorkRecords records;
    private final Cards cards;
    private final TransactionTemplate transaction;

    CardRebuild(WorkRecords records, Cards cards, PlatformTransactionManager transactions) {
        this.records = records;
        this.cards = cards;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public long rebuild() {
        long rebuilt = 0;
        List<WorkId> works = records.after(null, AT_A_TIME);
        while (!works.isEmpty()) {
            List<WorkId> some = works;
            transaction.executeWithoutResult(status -> cards.refresh(some));
            rebuilt += works.size();
            @Nullable WorkId last = works.getLast();
            works = records.after(last, AT_A_TIME);
        }
        return rebuilt;
    }
}
