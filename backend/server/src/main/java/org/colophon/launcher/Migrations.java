package org.colophon.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations of all modules before an application runs: one folder and one history each, as Spring Modulith has
 * them inside one. The root's come first; among the modules' any order does, because none mentions another's schema.
 */
final class Migrations {

    private static final String ROOT = "__root";
    private static final String FOLDER = "db/migration/";
    private static final String HISTORY = "flyway_schema_history";

    private final Database database;

    Migrations(Database database) {
        this.database = database;
    }

    /** Brings the schema up to date, as the database's owner. */
    void run() throws IOException {
        for (String module : modules()) {
            flyway(module).migrate();
        }
    }

    /** Refuses when the schema is not the one this version was written for; changes nothing. */
    void demandCurrent() throws IOException {
        for (String module : modules()) {
            MigrationInfoService info = flyway(module).info();
            demandNone(info.pending(), "lacks", module);
            demandNone(unknown(info), "already has, from a newer version,", module);
        }
    }

    private static MigrationInfo[] unknown(MigrationInfoService info) {
        return Arrays.stream(info.applied())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .toArray(MigrationInfo[]::new);
    }

    private static void demandNone(MigrationInfo[] migrations, String verb, String module) {
        if (migrations.length > 0) {
            throw new LaunchRefused("The database " + verb + " migration " + migrations[0].getVersion() + " of "
                    + module + ": run `java -jar colophon.jar migrate` of the version you start, as the owner.");
        }
    }

    private Flyway flyway(String module) {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password())
                .locations("classpath:" + FOLDER + module)
                .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static List<String> modules() throws IOException {
        Resource[] scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/*.sql");
        Stream<String> folders = Arrays.stream(scripts).map(Migrations::folder).distinct();
        // The root's name sorts before every module's.
        return folders.sorted().toList();
    }

    private static String folder(Resource script) {
        try {
            String[] path = script.getURL().toString().split("/", -1);
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
