package id.saring.model;

/**
 * The headline where the text prints it.
 *
 * @param span its place in the raw text, without the site suffix
 * @param text the headline with entities and mojibake repaired
 */
public record Headline(Span span, String text) {}
