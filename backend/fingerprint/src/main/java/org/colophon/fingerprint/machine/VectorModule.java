package org.colophon.fingerprint.machine;

/**
 * Whether this process was started with {@code --add-modules jdk.incubator.vector}. Classes that use the Vector API are
 * loaded only where it was; the results are the same without, at about half the speed.
 */
public final class VectorModule {

    private static final boolean PRESENT =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private VectorModule() {}

    /** Whether the Vector API can be used. */
    public static boolean isPresent() {
        return PRESENT;
    }
}
