package org.colophon.applications;

import java.util.Locale;
import org.colophon.kernel.ApplicationId;
import org.colophon.platform.Acting;

/** Shows, before anything is submitted, what is registered already and what is still missing. */
public interface ApplicationGate {

    GateReport check(ApplicationId application, Acting by, Locale language);
}
