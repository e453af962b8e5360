package org.colophon.accounts;

import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Finds parties to choose one from: a co-author, a buyer. */
public interface PartySearch {

    /**
     * The parties with this e-mail address, or whose name begins so.
     *
     * <p>Nobody can page through everybody: a name needs two characters, an address all of them, and those whom
     * somebody only declared are shown to that party alone.
     */
    PageOf<PartyView> find(String query, Acting by, Slice slice);
}
