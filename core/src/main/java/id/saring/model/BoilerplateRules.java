package id.saring.model;

/**
 * A parsed table of boilerplate rules. Immutable and thread-safe.
 *
 * @param name what the table is called in messages
 * @param content its rows
 */
public record BoilerplateRules(String name, String content) {}
