package org.colophon.applications;

import java.util.Map;
import org.colophon.kernel.Refusal;

/** The application is not in a state that allows this. */
public final class ApplicationStateRefused extends Refusal {

    ApplicationStateRefused(ApplicationState state) {
        super(Kind.CONFLICT, "application-state", Map.of("state", state.name()));
    }
}
