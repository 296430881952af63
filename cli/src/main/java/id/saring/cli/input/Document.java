package id.saring.cli.input;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An article to work on.
 *
 * @param id what the output calls it
 * @param text the raw text; all offsets are in it
 * @param published the publication moment given with it
 * @param extracted true where the text was extracted from a page, so that the reader has not seen it
 * @param notes what to tell the user about it, such as a repaired encoding
 */
public record Document(
        String id, String text, Optional<LocalDateTime> published, boolean extracted, List<String> notes) {}
