package org.colophon.accounts.people;

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
public class User {

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

    public User(
            UserId id, PartyId person, EmailAddress email, String passwordHash, Locale language, Instant createdAt) {
        this.id = id.value();
        this.person = person.value();
        this.email = email.written();
        this.emailKey = email.key();
        this.passwordHash = passwordHash;
        this.language = Languages.tag(language);
        this.createdAt = createdAt;
    }

    public UserId id() {
        return new UserId(id);
    }

    public PartyId person() {
        return new PartyId(person);
    }

    public String email() {
        return email;
    }

    public String emailKey() {
        return emailKey;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public boolean isEmailConfirmed() {
        return emailConfirmedAt != null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public void confirmEmail(Instant at) {
        if (emailConfirmedAt == null) {
            emailConfirmedAt = at;
        }
    }

    public void reads(Locale newLanguage) {
        language = Languages.tag(newLanguage);
    }
}
