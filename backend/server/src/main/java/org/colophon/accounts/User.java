package org.colophon.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.jspecify.annotations.Nullable;

/** A person who signs in. */
@Entity
@Table(schema = "accounts", name = "user_account")
class User {

    @Id
    private UUID id;

    private UUID person;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "email_confirmed_at")
    private @Nullable Instant emailConfirmedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(UserId id, PartyId person, EmailAddress email, String passwordHash, Locale language, Instant createdAt) {
        this.id = id.value();
        this.person = person.value();
        this.email = email.written();
        this.emailKey = email.key();
        this.passwordHash = passwordHash;
        this.language = Languages.tag(language);
        this.createdAt = createdAt;
    }

    UserId id() {
        return new UserId(id);
    }

    PartyId person() {
        return new PartyId(person);
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String passwordHash() {
        return passwordHash;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean isEmailConfirmed() {
        return emailConfirmedAt != null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    void confirmEmail(Instant at) {
        if (emailConfirmedAt == null) {
            emailConfirmedAt = at;
        }
    }

    void reads(Locale newLanguage) {
        language = Languages.tag(newLanguage);
    }
}
