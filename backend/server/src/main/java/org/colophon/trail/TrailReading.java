package org.colophon.trail;

import java.util.Optional;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Reads the log. */
public interface TrailReading {

    /** The entries of a work, the oldest first. */
    PageOf<TrailEntry> ofWork(WorkId work, Slice slice);

    /** The first entry of this act for this work. */
    Optional<TrailEntry> ofAct(ActId act, WorkId work);

    /** How many entries the newest checkpoint covers. */
    long size();

    /** The inclusion proof of an entry against the checkpoint that first covered it (C2SP tlog-proof). */
    String proof(long position);
}
