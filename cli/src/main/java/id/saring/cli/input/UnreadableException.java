package id.saring.cli.input;

/** An entry that cannot be read as an article. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
