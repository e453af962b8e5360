package org.colophon.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.colophon.cli.http.DepositRefused;
import org.colophon.cli.http.RegisterRefused;
import org.colophon.cli.http.Session;
import org.colophon.cli.registration.Applicant;
import org.colophon.cli.registration.Applying;
import org.colophon.cli.registration.Applying.Outcome;
import org.colophon.cli.registration.LocalFile;
import org.colophon.fingerprint.extraction.FileFingerprinting;
import org.colophon.fingerprint.extraction.Limits;
import org.colophon.kernel.WorkCategory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registers each file as a work; without --deposit no byte of it leaves the machine. */
@Command(
        name = "register",
        description = {
            "Registers files as works, one line of JSON each.",
            "Digests and codes are computed here; the file itself is sent only with --deposit.",
            "By submitting you certify that what you state is true."
        })
final class RegisterCommand implements Callable<Integer> {

    /** How an own work with the same file is related. */
    enum SameOwner {
        VERSION,
        PART,
        SERIES
    }

    /** Why somebody else's work has the same file. */
    enum OtherOwner {
        MINE_EARLIER,
        LICENSED,
        COINCIDENCE
    }

    /** What the public may see. */
    enum Shown {
        PRIVATE,
        FACTS,
        PREVIEW
    }

    private final JsonMapper json = JsonMapper.builder().build();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "The register: ${DEFAULT-VALUE}")
    private URI register = URI.create("http://localhost:8080");

    @Option(names = "--user", required = true, description = "Your e-mail; the password is COLOPHON_PASSWORD or asked.")
    private String user = "";

    @Option(names = "--as", paramLabel = "PARTY", description = "The organisation that you act for: its name or id.")
    private @Nullable String party;

    @Option(names = "--deposit", description = "Deposit the file, encrypted under a key of its own.")
    private boolean isDeposit;

    @Option(names = "--visibility", defaultValue = "FACTS", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}")
    private Shown visibility = Shown.FACTS;

    @Option(names = "--category", description = "Instead of what the kind of file suggests: ${COMPLETION-CANDIDATES}")
    private @Nullable WorkCategory category;

    @Option(names = "--completed", description = "Instead of the file's own date: 2026, 2026-05 or 2026-05-17")
    private @Nullable String completed;

    @Option(names = "--language", description = "Of the work, for instance zh-CN; zxx where there are no words.")
    private @Nullable String language;

    @Option(
            names = "--same-owner",
            description = "What a file of yours that is registered is: ${COMPLETION-CANDIDATES}")
    private @Nullable SameOwner sameOwner;

    @Option(names = "--other-owner", description = "Why another's file is the same: ${COMPLETION-CANDIDATES}")
    private @Nullable OtherOwner otherOwner;

    @Option(names = "--dry-run", description = "Show what is registered already and what is missing; submit nothing.")
    private boolean isDryRun;

    /** Gives 1 where any file was not received. */
    @Override
    public Integer call() throws IOException {
        Session session = new Session(register);
        session.signIn(user, Secret.of("COLOPHON_PASSWORD", "Password of " + user));
        Applicant applicant = Applicant.of(session, party);
        boolean isWhole = true;
        try (FileFingerprinting fingerprinting =
                FileFingerprinting.within(Limits.DEFAULT, FileFingerprinting.usualCache(), 1)) {
            for (Path file : files) {
                isWhole &= print(file, fingerprinting, applicant);
            }
        }
        return isWhole ? 0 : 1;
    }

    private boolean print(Path path, FileFingerprinting fingerprinting, Applicant applicant) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", path.toString());
        boolean isDone = true;
        try {
            apply(LocalFile.read(path, fingerprinting), applicant, line);
        } catch (IOException unreadable) {
            line.put("error", "This file could not be read: " + unreadable.getMessage());
            isDone = false;
        } catch (RegisterRefused | DepositRefused refused) {
            line.put("error", refused.getMessage());
            isDone = false;
        }
        out(line);
        return isDone;
    }

    private void apply(LocalFile file, Applicant applicant, Map<String, Object> line) throws IOException {
        UUID work = UUID.randomUUID();
        Applying application = Applying.draft(applicant.session(), work, form(work, file, applicant));
        try {
            if (isDryRun) {
                gate(application.gate(), line);
            } else {
                submit(application, file, line);
            }
        } finally {
            // Nobody asked for a draft: what was not submitted leaves nothing behind.
            if (isDryRun || line.get("state") == null) {
                application.discard();
            }
        }
    }

    private Map<String, Object> form(UUID work, LocalFile file, Applicant applicant) throws IOException {
        Map<String, Object> form = new LinkedHashMap<>(applicant.owning());
        WorkCategory kind = category == null ? file.category() : category;
        LocalDate day = file.day(ZoneId.systemDefault());
        form.put("id", work.toString());
        form.put("title", file.title());
        form.put("category", kind.name());
        form.put("nature", "ORIGINAL");
        form.put("completedOn", completed == null ? day.toString() : completed);
        form.put("language", language == null ? usualLanguage(kind) : language);
        form.put("visibility", visibility.name());
        form.put("files", List.of(file.inForm(isDeposit)));
        return form;
    }

    private static String usualLanguage(WorkCategory category) {
        return switch (category) {
            case PHOTOGRAPH, FINE_ART, ARCHITECTURE, MODEL, DANCE, ACROBATICS -> "zxx";
            default -> Locale.getDefault().toLanguageTag();
        };
    }

    private void submit(Applying application, LocalFile file, Map<String, Object> line) throws IOException {
        if (isDeposit) {
            application.deposit(file);
        }
        Outcome outcome = application.submit(
                sameOwner == null ? null : sameOwner.name(), otherOwner == null ? null : otherOwner.name());
        line.put("state", outcome.state());
        line.put("number", outcome.number());
        line.put("work", outcome.work());
        line.put("position", outcome.position());
    }

    private static void gate(JsonNode gate, Map<String, Object> line) {
        line.put("matches", gate.path("works").path(0).path("matches"));
        line.put("problems", gate.path("problems"));
    }

    private void out(Map<String, Object> line) {
        if (spec == null) {
            throw new IllegalStateException("The command was not started by picocli.");
        }
        spec.commandLine().getOut().println(json.writeValueAsString(line));
    }
}
