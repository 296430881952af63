package id.saring.time;

import id.saring.clean.Page;
import id.saring.model.Published;
import id.saring.text.AlignedText;
import java.util.Optional;

/** Reads the moment that a publication line prints. */
public final class PublicationDate {
    private PublicationDate() {}

    /** The publication moment of a page, if it prints one. */
    public static Optional<Published> read(AlignedText view, Page page) {
        return Optional.empty();
    }
}
