package id.saring.model;

/**
 * A kept paragraph.
 *
 * @param span its place in the raw text
 * @param text the clean text
 * @param kind what it is
 */
public record Paragraph(Span span, String text, ParagraphKind kind) {}
