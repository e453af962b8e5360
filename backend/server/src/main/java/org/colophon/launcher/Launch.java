package org.colophon.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The way from a command line to a running platform: folder, database server, demands, application. */
public final class Launch {

    private static final String MIGRATE = "migrate";

    private final Class<?> application;
    private final String[] arguments;
    private final ConfigurableEnvironment environment;
    private final EarlyLog log;

    private Launch(Class<?> application, String[] arguments) {
        this.application = application;
        this.arguments = arguments;
        this.environment = environment(arguments);
        this.log = EarlyLog.begin(environment);
    }

    /** Starts the platform, or says in one sentence why not and ends the process with status 1. */
    public static void run(Class<?> application, String[] arguments) {
        try {
            new Launch(application, arguments).go();
        } catch (LaunchRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (RuntimeException reported) {
            // Spring Boot has printed why; the exit runs the hooks that stop the database server.
            System.exit(1);
        }
    }

    private void go() {
        Optional<OutsideServer> outside = OutsideServer.namedIn(environment);
        if (arguments.length > 0 && arguments[0].equals(MIGRATE)) {
            migrate(outside);
            return;
        }
        Kind kind = Kind.startedIn(environment);
        DataFolder folder = DataFolder.take(dataFolder(kind), kind);
        Database database = outside.map(OutsideServer::database).orElseGet(() -> ownServer(folder));
        prepare(database, outside.isEmpty());
        start(properties(folder, database));
    }

    private static Database ownServer(DataFolder folder) {
        PostgresServer server = PostgresServer.start(folder.path());
        Ending.last(server);
        return server.database();
    }

    private static void prepare(Database database, boolean own) {
        Migrations migrations = new Migrations(database);
        try (Connection connection = connect(database)) {
            Demands.of(connection);
            if (own) {
                migrations.run();
            } else {
                migrations.demandCurrent();
            }
        } catch (SQLException | IOException | FlywayException e) {
            throw new LaunchRefused("The database cannot be used: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> properties(DataFolder folder, Database database) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("colophon.data", folder.path().toString());
        // The schema is current already, and reading every class again at each start only to find the names of the
        // modules' migration folders costs seconds.
        properties.put("spring.flyway.enabled", false);
        properties.put(
                "spring.autoconfigure.exclude",
                "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration");
        return properties;
    }

    private void start(Map<String, Object> properties) {
        SpringApplication spring = new SpringApplication(application);
        spring.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("launcher", properties));
            Ending.isSprings();
        });
        log.handOver();
        spring.run(arguments);
    }

    private static void migrate(Optional<OutsideServer> outside) {
        Database database = outside.map(OutsideServer::databaseOfOwner)
                .orElseThrow(() -> new LaunchRefused("`migrate` is for an operator's server, named with"
                        + " COLOPHON_DATABASE_URL; Colophon's own is migrated when it starts."));
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            Preparation.createExtensions(statement);
            new Migrations(database).run();
        } catch (SQLException | IOException | FlywayException e) {
            throw new LaunchRefused("The database cannot be migrated: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        Login login = database.application();
        return DriverManager.getConnection(database.url(), login.role(), login.password());
    }

    private Path dataFolder(Kind kind) {
        return Optional.ofNullable(environment.getProperty("colophon.data"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(kind::usualFolder);
    }

    /** What Spring's own environment will be, as far as the launcher asks: command line, system, variables. */
    private static ConfigurableEnvironment environment(String[] arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
