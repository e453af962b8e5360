package org.colophon.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.Colophon;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModulesTest {

    /** The libraries are for everybody; the launcher starts everything and is used by nothing. */
    private static final DescribedPredicate<JavaClass> LIBRARIES = JavaClass.Predicates.resideInAnyPackage(
            "org.colophon.kernel..",
            "org.colophon.fingerprint..",
            "org.colophon.evidence..",
            "org.colophon.launcher..");

    private final ApplicationModules modules = ApplicationModules.of(Colophon.class, LIBRARIES);

    @Test
    void keep_their_promises() {
        assertThat(modules.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void are_drawn_from_the_code() throws IOException {
        String drawn = modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .map(this::edges)
                .collect(Collectors.joining());
        new CheckedIn("modules.md").mustBe("""
                # The modules and what each uses

                Made from the code by `ModulesTest`; an arrow is a use that the code really has, and no other is allowed.

                ```mermaid
                flowchart BT
                %s```

                | module | uses | listens to |
                |---|---|---|
                %s""".formatted(drawn, table()));
    }

    private String edges(ApplicationModule module) {
        String name = module.getIdentifier().toString();
        return uses(module).stream()
                .map(used -> "    " + name + " --> " + used + "\n")
                .collect(Collectors.joining("", "    " + name + "\n", ""));
    }

    private String table() {
        return modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .map(module -> "| `%s` | %s | %s |\n"
                        .formatted(
                                module.getIdentifier(),
                                String.join(", ", uses(module)),
                                String.join(", ", events(module))))
                .collect(Collectors.joining());
    }

    private List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(modules).stream()
                .map(ApplicationModuleDependency::getTargetModule)
                .map(target -> target.getIdentifier().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> events(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.EVENT_LISTENER).stream()
                .map(dependency -> dependency.getTargetType().getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }
}
