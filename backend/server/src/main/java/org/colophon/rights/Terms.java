package org.colophon.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;

/** How attested events write their fields; never changed, since what is attested stays. */
final class Terms {

    private Terms() {}

    static List<String> names(Collection<Right> rights) {
        return rights.stream().sorted().map(Right::name).toList();
    }

    static Map<String, String> period(Period period) {
        Map<String, String> written = new TreeMap<>();
        written.put("from", period.from().toString());
        if (period.until() != null) {
            written.put("until", period.until().toString());
        }
        return written;
    }

    static String parties(Collection<PartyId> parties) {
        return parties.stream().map(PartyId::text).collect(Collectors.joining(" "));
    }
}
