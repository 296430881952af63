package id.saring.cli;

/** The saring command. */
public final class Main {
    private Main() {}

    /**
     * Runs the command.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(2);
    }
}
