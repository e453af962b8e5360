package org.colophon.kernel;

import java.io.Serializable;
import java.util.UUID;

/** An identifier of one kind of thing, so that an order's id cannot be passed for a work's; a session may hold it. */
public sealed interface Id extends Serializable
        permits ActId,
                ApplicationId,
                CaseId,
                FileId,
                HoldId,
                InstrumentId,
                LicenceId,
                OfferId,
                OrderId,
                PartyId,
                UserId,
                WorkId {

    UUID value();

    /** The UUID in its usual lower-case form. */
    default String text() {
        return value().toString();
    }
}
