package org.colophon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** Gives every application context a new data folder and a new database: migrated by its owner, used as the application's role. */
record OwnDatabase() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Map<String, Object> properties = new HashMap<>(TestServer.newDatabase().properties());
        properties.put("colophon.data", TestServer.newFolder().toString());
        properties.put("spring.test.database.replace", "none");
        properties.put("spring.datasource.hikari.maximum-pool-size", 12);
        properties.put("spring.datasource.hikari.minimum-idle", 0);
        properties.put("colophon.data", newFolder().toString());
        properties.put("colophon.set-up-token", FoundAtStart.TOKEN);
        context.addApplicationListener(new FoundAtStart());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("ownDatabase", properties));
    }

    /** Keys and files of a context are its own and go with the run. */
    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("colophon-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
