package org.colophon.cli;

import org.colophon.cli.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The top command; by itself it prints what there is. */
@Command(
        name = "colophon",
        mixinStandardHelpOptions = true,
        version = "colophon 0.1.0",
        description = "Fingerprints files, registers works, verifies a register's log.",
        subcommands = {
            FingerprintCommand.class,
            RegisterCommand.class,
            VerifyCommand.class,
            CalibrateCommand.class,
            DemoCommand.class
        })
final class Colophon {

    /** Exits with 0, with 1 where something failed, with 2 where the command was not understood. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Colophon())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(command.getColorScheme().errorText(String.valueOf(failure.getMessage())));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments));
    }
}
