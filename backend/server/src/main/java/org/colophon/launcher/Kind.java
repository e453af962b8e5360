package org.colophon.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What a data folder holds; what was tried out never becomes a register, nor the other way round. */
enum Kind {
    DEMO("demo", "demo-data", "a demonstration"),
    REGISTER("register", "data", "a register");

    private final String mark;
    private final String folder;
    private final String name;

    Kind(String mark, String folder, String name) {
        this.mark = mark;
        this.folder = folder;
        this.name = name;
    }

    static Kind startedIn(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo")) ? DEMO : REGISTER;
    }

    static Kind marked(String mark, Path folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.mark.equals(mark))
                .findFirst()
                .orElseThrow(() -> new LaunchRefused("The data folder " + folder + " is marked \"" + mark
                        + "\", which this version does not know."));
    }

    String mark() {
        return mark;
    }

    /** Where the data are unless the operator says otherwise. */
    Path usualFolder() {
        return Path.of(folder);
    }

    @Override
    public String toString() {
        return name;
    }
}
