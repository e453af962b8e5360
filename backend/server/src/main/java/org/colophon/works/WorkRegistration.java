package org.colophon.works;

import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;

/** Enters works in the register. */
public interface WorkRegistration {

    /** Gives the work its number and its first version, in the caller's transaction. */
    RegisteredWork register(NewWork work, Acting by, ActId act);
}
