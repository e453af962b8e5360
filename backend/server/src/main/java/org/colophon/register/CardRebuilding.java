package org.colophon.register;

/** Makes the searchable cards anew from the modules that own the facts. */
public interface CardRebuilding {

    /** Rebuilds every card, a few hundred at a time, and returns how many there are. */
    long rebuild();
}
