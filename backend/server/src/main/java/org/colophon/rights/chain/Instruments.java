package org.colophon.rights.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Id;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.WorkId;
import org.colophon.rights.Instrument;
import org.colophon.rights.InstrumentKind;
import org.colophon.rights.ledger.Codes;
import org.colophon.rights.ledger.Ranges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the instruments of all works. */
@Component
public class Instruments {

    private final JdbcClient database;

    Instruments(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds an instrument to the chain.
     *
     * @param source the order, case or proposal that it carries out
     */
    public void record(Instrument instrument, @Nullable UUID source) {
        Share share = instrument.share();
        Money price = instrument.price();
        database.sql("""
                        insert into rights.instrument (work_id, id, act_id, ordinal, kind, source, from_party, to_party,
                            rights, territory, term, share_numerator, share_denominator, price_minor, price_currency,
                            executed_on, received_at, recorded_at)
                        select :work, :id, :act, 1 + count(*), :kind, :source::uuid, :from::uuid, :to::uuid,
                            :rights::int4multirange, :territory::int4multirange, :term::daterange,
                            :numerator::bigint, :denominator::bigint, :minor::bigint, :currency, :executed,
                            :received, :recorded
                        from rights.instrument where work_id = :work and act_id = :act""")
                .param("work", instrument.work().value())
                .param("id", instrument.id().value())
                .param("act", instrument.act().value())
                .param("kind", instrument.kind().name())
                .param("source", source)
                .param("from", value(instrument.from()))
                .param("to", value(instrument.to()))
                .param("rights", Ranges.of(instrument.rights()).multirange())
                .param("territory", Ranges.of(instrument.territory()).multirange())
                .param("term", Ranges.of(instrument.period()))
                .param("numerator", share == null ? null : share.numerator())
                .param("denominator", share == null ? null : share.denominator())
                .param("minor", price == null ? null : price.minor())
                .param("currency", price == null ? null : price.currency().getCurrencyCode())
                .param("executed", instrument.executedOn())
                .param("received", instrument.receivedAt().atOffset(ZoneOffset.UTC))
                .param("recorded", instrument.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The chain of a work, in the order in which it was recorded. */
    public List<Instrument> of(WorkId work) {
        return database.sql("""
                        select *, rights::text as rights_text, territory::text as territory_text,
                               term::text as term_text
                        from rights.instrument where work_id = :work order by recorded_at, act_id, ordinal""")
                .param("work", work.value())
                .query(Instruments::instrument)
                .list();
    }

    private static Instrument instrument(ResultSet row, int index) throws SQLException {
        return new Instrument(
                new InstrumentId(row.getObject("id", UUID.class)),
                new WorkId(row.getObject("work_id", UUID.class)),
                InstrumentKind.valueOf(row.getString("kind")),
                party(row, "from_party"),
                party(row, "to_party"),
                Ranges.rights(Codes.parse(row.getString("rights_text"))),
                Ranges.territory(Codes.parse(row.getString("territory_text"))),
                Ranges.period(row.getString("term_text")),
                share(row),
                price(row),
                row.getObject("executed_on", LocalDate.class),
                instant(row, "received_at"),
                instant(row, "recorded_at"),
                new ActId(row.getObject("act_id", UUID.class)));
    }

    private static @Nullable PartyId party(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PartyId(id);
    }

    private static @Nullable Share share(ResultSet row) throws SQLException {
        long denominator = row.getLong("share_denominator");
        return denominator == 0 ? null : new Share(row.getLong("share_numerator"), denominator);
    }

    private static @Nullable Money price(ResultSet row) throws SQLException {
        String currency = row.getString("price_currency");
        return currency == null ? null : Money.of(currency, row.getLong("price_minor"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
