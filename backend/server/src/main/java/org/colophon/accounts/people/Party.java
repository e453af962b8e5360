package org.colophon.accounts.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colophon.accounts.DeclaredParty;
import org.colophon.accounts.IdentityLevel;
import org.colophon.accounts.OrganisationKind;
import org.colophon.accounts.PartyKind;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/** A person or organisation, whether it signs in or not. */
@Entity
@Table(schema = "accounts", name = "party")
public class Party {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;

    @Column(name = "credited_name")
    private @Nullable String creditedName;

    private @Nullable String country;

    private @Nullable String nationality;

    private @Nullable String born;

    private @Nullable String died;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_kind")
    private @Nullable OrganisationKind organisationKind;

    @Enumerated(EnumType.STRING)
    private IdentityLevel level = IdentityLevel.DECLARED;

    @Column(name = "declared_by")
    private @Nullable UUID declaredBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    private Party(PartyId id, PartyKind kind, String name, Instant createdAt) {
        this.id = id.value();
        this.kind = kind;
        this.name = name;
        this.createdAt = createdAt;
    }

    public static Party person(PartyId id, String name, @Nullable String country, Instant at) {
        Country.check(country, "/country");
        Party person = new Party(id, PartyKind.PERSON, PartyName.clean(name, "/name"), at);
        person.country = country;
        return person;
    }

    public static Party organisation(PartyId id, String name, OrganisationKind kind, String country, Instant at) {
        Country.check(country, "/country");
        Party organisation = new Party(id, PartyKind.ORGANISATION, PartyName.clean(name, "/name"), at);
        organisation.country = country;
        organisation.organisationKind = kind;
        return organisation;
    }

    public static Party declared(PartyId id, DeclaredParty declared, PartyId by, Instant at) {
        Party party = new Party(id, declared.kind(), declared.name(), at);
        party.creditedName = declared.creditedName();
        party.nationality = declared.nationality();
        party.born = text(declared.born());
        party.died = text(declared.died());
        party.declaredBy = by.value();
        return party;
    }

    void rename(String newName) {
        name = PartyName.clean(newName, "/name");
    }

    public void hasConfirmedEmail() {
        if (level == IdentityLevel.DECLARED) {
            level = IdentityLevel.EMAIL_CONFIRMED;
        }
    }

    public PartyView view() {
        return new PartyView(new PartyId(id), kind, name, level, erasedAt != null);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }
}
