package id.saring.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words reported as someone's.
 *
 * @param type how they are reported
 * @param parts their places in the raw text, in order; marks included
 * @param text the words, marks trimmed and text repaired; parts joined by a blank
 * @param cue the place of the reporting word in the raw text; empty where the quotation stands alone
 * @param speaker who speaks, if anybody can be named or is mentioned
 * @param rule the rule that found it
 */
public record Quote(
        QuoteType type, List<Span> parts, String text, Optional<Span> cue, Optional<Speaker> speaker, String rule) {
    /**
     * Checks that nothing is null and there is a part.
     *
     * @param type how they are reported
     * @param parts their places in the raw text, in order; marks included
     * @param text the words, marks trimmed and text repaired; parts joined by a blank
     * @param cue the reporting word
     * @param speaker who speaks, if anybody can be named or is mentioned
     * @param rule the rule that found it
     * @throws IllegalArgumentException if there is no part
     */
    public Quote {
        Objects.requireNonNull(type, "type");
        parts = List.copyOf(parts);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(rule, "rule");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a quote has at least one part");
        }
    }
}
