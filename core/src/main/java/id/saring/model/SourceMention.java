package id.saring.model;

import java.util.Optional;

/**
 * A source that the text cites.
 *
 * @param span its place in the raw text, without class words such as "laman"
 * @param name the usual name
 * @param kind what it is
 * @param cue the citing word
 * @param date the ISO value of a date that stands with the citation
 * @param rule the rule that found it
 */
public record SourceMention(
        Span span, String name, SourceKind kind, Optional<Span> cue, Optional<String> date, String rule) {}
