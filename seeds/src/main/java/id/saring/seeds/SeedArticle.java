package id.saring.seeds;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An article written for testing.
 *
 * @param id three digits, the file's name
 * @param text the raw text, every line end and invisible character kept
 * @param published the publication moment where it is known from outside the text; midnight where only the day is known
 * @param gold the annotation, a JSON object whose places are line numbers with the words found there
 */
public record SeedArticle(String id, String text, Optional<LocalDateTime> published, String gold) {}
