package id.saring.cli.output;

/** How answers are written. Lower case, since that is how they are typed. */
public enum Format {
    /** One JSON object a line. */
    jsonl,
    /** One JSON array, indented. */
    json,
    /** Prose text. */
    text
}
