package org.colophon.launcher;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A server that an operator runs, as the environment names it. */
final class OutsideServer {

    private static final Pattern LIBPQ = Pattern.compile("postgres(?:ql)?://(?:([^@/:]*)(?::([^@/]*))?@)?(.+)");
    private static final String JDBC = "jdbc:postgresql:";

    private final String url;
    private final Environment environment;
    private final @Nullable String urlUser;
    private final @Nullable String urlPassword;

    private OutsideServer(String url, @Nullable String urlUser, @Nullable String urlPassword, Environment environment) {
        this.url = url;
        this.urlUser = urlUser;
        this.urlPassword = urlPassword;
        this.environment = environment;
    }

    /** The server named by COLOPHON_DATABASE_URL, if one is. */
    static Optional<OutsideServer> namedIn(Environment environment) {
        return Optional.ofNullable(environment.getProperty("colophon.database.url"))
                .filter(url -> !url.isBlank())
                .map(url -> at(url.strip(), environment));
    }

    private static OutsideServer at(String url, Environment environment) {
        if (url.startsWith(JDBC)) {
            return new OutsideServer(url, null, null, environment);
        }
        Matcher parts = LIBPQ.matcher(url);
        if (!parts.matches()) {
            throw new LaunchRefused("COLOPHON_DATABASE_URL must begin with postgresql:// or jdbc:postgresql://.");
        }
        return new OutsideServer(
                "jdbc:postgresql://" + parts.group(3), decoded(parts.group(1)), decoded(parts.group(2)), environment);
    }

    private static @Nullable String decoded(@Nullable String part) {
        // A plus sign is itself here, unlike in a form.
        return part == null ? null : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The database with the application's role; nobody migrates it in a normal start. */
    Database database() {
        Login application = login("colophon.database.user", "colophon.database.password", "COLOPHON_DATABASE_USER");
        return new Database(url, application, application);
    }

    /** The database with its owner's role, who migrates it. */
    Database databaseOfOwner() {
        Login owner = login("colophon.database.owner", "colophon.database.owner-password", "COLOPHON_DATABASE_OWNER");
        return new Database(url, owner, owner);
    }

    private Login login(String user, String password, String variable) {
        String role = Optional.ofNullable(environment.getProperty(user))
                .or(() -> Optional.ofNullable(urlUser))
                .orElseThrow(() -> new LaunchRefused(
                        "COLOPHON_DATABASE_URL is set and " + variable + " is not: name the role to sign in as."));
        String secret = Optional.ofNullable(environment.getProperty(password))
                .or(() -> Optional.ofNullable(role.equals(urlUser) ? urlPassword : null))
                .orElse("");
        return new Login(role, secret);
    }
}
