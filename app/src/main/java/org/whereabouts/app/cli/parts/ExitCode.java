package org.whereabouts.app.cli.parts;

/// How a command ends. Scripts may rely on the numbers.
public final class ExitCode {
    /// Done.
    public static final int OK = 0;

    /// Done, and the answer is no: nothing found, or `verify` found something missing or altered.
    public static final int NO = 1;

    /// The command line was not understood.
    public static final int USAGE = 2;

    /// Something in the input was refused; what was not refused was taken.
    public static final int FAULTS = 3;

    /// Consent does not allow it; nothing left the register.
    public static final int REFUSED = 4;

    /// The register could not be opened or written: a wrong passphrase, another program, a disk.
    public static final int REGISTER = 5;

    /// The program itself failed.
    public static final int BROKEN = 70;

    private ExitCode() {}
}
