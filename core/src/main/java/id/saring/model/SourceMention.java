package id.saring.model;

import java.util.Optional;

/**
 * A source that the text cites.
 *
 * @param span its place in the raw text, without class words such as "laman"
 * @param name the usual name
 * @param kind what it is
 * @param cue the place of the citing word in the raw text; empty where the citation has none
 * @param date the day of the citation, where the text gives it: TIMEX3, {@code 2022-05-16}, or {@code 2022-05-16TNI} with
 *     the part of the day, or {@code 2022-05} for an issue of data
 * @param rule the rule that found it
 */
public record SourceMention(
        Span span, String name, SourceKind kind, Optional<Span> cue, Optional<String> date, String rule) {}
