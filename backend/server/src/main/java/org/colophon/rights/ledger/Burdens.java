package org.colophon.rights.ledger;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.rights.ConsentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks what stands in the way of moving or licensing a part of a title. */
@Component
public class Burdens {

    private final JdbcClient database;

    Burdens(JdbcClient database) {
        this.database = database;
    }

    /** Whether a hold, other than for this source's own sake, stands on interests of these parties in the box. */
    public boolean isHeld(WorkId work, Set<PartyId> holders, Box box, UUID source) {
        return database.sql("""
                        select rights.is_held(:work, :holders::uuid[], :rights::int4multirange,
                                              :territory::int4multirange, :source)""")
                .param("work", work.value())
                .param("holders", array(holders))
                .param("rights", box.rights().multirange())
                .param("territory", box.places().multirange())
                .param("source", source)
                .query(Boolean.class)
                .single();
    }

    /** Whether a grant runs in the box that excludes such a grant. */
    public boolean isTaken(WorkId work, Box box, boolean exclusive) {
        return database.sql("""
                        select exists (
                            select from rights.licence_grant
                            where work_id = :work and (exclusive or :exclusive) and rights && :rights::int4multirange
                              and territory && :territory::int4multirange and runs && :term::daterange)""")
                .param("work", work.value())
                .param("exclusive", exclusive)
                .param("rights", box.rights().multirange())
                .param("territory", box.places().multirange())
                .param("term", Ranges.of(box.period()))
                .query(Boolean.class)
                .single();
    }

    /** Those of the parties whose consent to the subject is not on record. */
    public Set<PartyId> withoutConsent(WorkId work, ConsentKind kind, UUID subject, Set<PartyId> parties) {
        Set<PartyId> missing = new LinkedHashSet<>(parties);
        database.sql("select party from rights.consent where work_id = :work and kind = :kind and subject = :subject")
                .param("work", work.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .query(UUID.class)
                .list()
                .forEach(party -> missing.remove(new PartyId(party)));
        return missing;
    }

    /** The text of an array of ids. */
    public static String array(Collection<PartyId> parties) {
        return parties.stream().map(PartyId::text).collect(Collectors.joining(",", "{", "}"));
    }
}
