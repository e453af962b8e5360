package org.colophon.licensing.offering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferState;
import org.colophon.licensing.PauseReason;
import org.colophon.licensing.Terms;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps offers; their versions are only ever added. */
@Component
class OfferTable {

    private static final String OFFER = """
            select o.id, o.work_id, o.offeror, o.version as current_version, o.state, o.paused_because, o.licensors,
                   o.missing_consents, v.*
            from licensing.offer o join licensing.offer_version v on v.offer_id = o.id\s""";
    private static final String CURRENT = OFFER + "and v.version = o.version ";

    private final JdbcClient database;

    OfferTable(JdbcClient database) {
        this.database = database;
    }

    void add(Offer offer, ActId act) {
        database.sql("""
                        insert into licensing.offer (id, work_id, offeror, version, state, paused_because, licensors,
                                                     missing_consents)
                        values (:id, :work, :offeror, 1, :state, :because, :licensors::uuid[], :missing::uuid[])""")
                .param("id", offer.id().value())
                .param("work", offer.work().value())
                .param("offeror", offer.offeror().value())
                .param("state", offer.allowance().state().name())
                .param("because", name(offer.allowance().pausedBecause()))
                .param("licensors", array(offer.allowance().licensors()))
                .param("missing", array(offer.allowance().missingConsents()))
                .update();
        addVersion(offer, act);
    }

    void addVersion(Offer offer, ActId act) {
        Terms terms = offer.terms();
        database.sql("""
                        insert into licensing.offer_version (offer_id, version, rights, exclusive, territory, months,
                            until, media, purposes, ai_training, sublicensing, attribution, price_minor,
                            price_currency, published_at, act_id)
                        values (:offer, :version, :rights::text[], :exclusive, :territory, :months::int, :until::date,
                                :media::text[], :purposes::text[], :ai, :sub, :attribution, :minor, :currency, :at,
                                :act)""")
                .param("offer", offer.id().value())
                .param("version", offer.version())
                .param("rights", texts(terms.rights().stream().map(Right::name).collect(Collectors.toSet())))
                .param("exclusive", terms.exclusive())
                .param("territory", terms.territory().toString())
                .param("months", terms.months())
                .param("until", terms.until())
                .param("media", texts(terms.media()))
                .param("purposes", texts(terms.purposes()))
                .param("ai", terms.aiTraining())
                .param("sub", terms.sublicensing())
                .param("attribution", terms.attribution())
                .param("minor", terms.price().minor())
                .param("currency", terms.price().currency().getCurrencyCode())
                .param("at", offer.publishedAt().atOffset(ZoneOffset.UTC))
                .param("act", act.value())
                .update();
    }

    void move(Offer offer) {
        database.sql("""
                        update licensing.offer set version = :version, state = :state, paused_because = :because,
                            licensors = :licensors::uuid[], missing_consents = :missing::uuid[] where id = :id""")
                .param("id", offer.id().value())
                .param("version", offer.currentVersion())
                .param("state", offer.allowance().state().name())
                .param("because", name(offer.allowance().pausedBecause()))
                .param("licensors", array(offer.allowance().licensors()))
                .param("missing", array(offer.allowance().missingConsents()))
                .update();
    }

    Optional<Offer> current(OfferId id) {
        return database.sql(CURRENT + "where o.id = :id")
                .param("id", id.value())
                .query(OfferTable::offer)
                .optional();
    }

    Optional<Offer> version(OfferId id, int version) {
        return database.sql(OFFER + "where o.id = :id and v.version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(OfferTable::offer)
                .optional();
    }

    /** Those that are not withdrawn. */
    List<Offer> ofWork(WorkId work) {
        return database.sql(CURRENT + "where o.work_id = :work and o.state <> 'WITHDRAWN' order by o.id")
                .param("work", work.value())
                .query(OfferTable::offer)
                .list();
    }

    List<Offer> ofOfferor(PartyId offeror, Slice slice, @Nullable UUID after) {
        return database.sql(CURRENT + """
                        where o.offeror = :offeror and (:after::uuid is null or o.id < :after::uuid)
                        order by o.id desc limit :limit""")
                .param("offeror", offeror.value())
                .param("after", after)
                .param("limit", slice.limitAndOne())
                .query(OfferTable::offer)
                .list();
    }

    Set<WorkId> onOffer(Collection<WorkId> works, LocalDate today) {
        if (works.isEmpty()) {
            return Set.of();
        }
        return database.sql("""
                        select distinct o.work_id from licensing.offer o
                        join licensing.offer_version v on v.offer_id = o.id and v.version = o.version
                        where o.work_id in (:works) and o.state = 'PUBLISHED'
                          and (v.until is null or v.until > :today)""")
                .param("works", works.stream().map(WorkId::value).toList())
                .param("today", today)
                .query((row, n) -> new WorkId(row.getObject(1, UUID.class)))
                .set();
    }

    private static Offer offer(ResultSet row, int index) throws SQLException {
        Allowance allowance = new Allowance(
                OfferState.valueOf(row.getString("state")),
                reason(row.getString("paused_because")),
                parties(row, "licensors"),
                parties(row, "missing_consents"));
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new WorkId(row.getObject("work_id", UUID.class)),
                new PartyId(row.getObject("offeror", UUID.class)),
                row.getInt("current_version"),
                row.getInt("version"),
                TermsRow.terms(row),
                instant(row),
                allowance);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("published_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable PauseReason reason(@Nullable String name) {
        return name == null ? null : PauseReason.valueOf(name);
    }

    private static @Nullable String name(@Nullable PauseReason reason) {
        return reason == null ? null : reason.name();
    }

    private static Set<PartyId> parties(ResultSet row, String column) throws SQLException {
        return java.util.Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(PartyId::new)
                .collect(Collectors.toSet());
    }

    private static String array(Collection<PartyId> parties) {
        return texts(parties.stream().map(PartyId::text).collect(Collectors.toSet()));
    }

    /** Ids and codes hold no character that an array's text would have to quote. */
    private static String texts(Set<String> values) {
        return values.stream().sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
