package id.saring.model;

import java.util.Optional;

/**
 * Place and outlet before the first sentence.
 *
 * @param span its place in the raw text, dash included
 * @param place the place as printed
 * @param outlet the outlet as printed
 */
public record Dateline(Span span, Optional<String> place, Optional<String> outlet) {}
