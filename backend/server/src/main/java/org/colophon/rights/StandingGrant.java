package org.colophon.rights;

import java.util.Set;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;

/** A grant that burdens the title, without its parties. */
public record StandingGrant(
        LicenceId licence, String number, Set<Right> rights, Territory territory, Period period, boolean exclusive) {}
