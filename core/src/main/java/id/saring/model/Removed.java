package id.saring.model;

import java.util.OptionalInt;

/**
 * A piece of the raw text that was set aside.
 *
 * @param span its place in the raw text
 * @param kind why
 * @param rule the rule that decided
 * @param duplicateOf for {@link RemovalKind#DUPLICATE}, the index of the kept paragraph that it repeats
 */
public record Removed(Span span, RemovalKind kind, String rule, OptionalInt duplicateOf) {}
