package id.saring.cli;

import id.saring.cli.output.Console;

/** The saring command. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its status: 0 done, 1 something could not be read or written, 2 wrong
     * command line.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(SaringCommand.run(Console.ofProcess(), arguments));
    }
}
