package id.saring.dedupe;

import java.io.IOException;

/** A file is not a saved index, is one of another version, was cut short, or is damaged. */
public final class BrokenIndexException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenIndexException(String source, String what) {
        super(source + ": " + what);
    }
}
