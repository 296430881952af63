package id.saring.cli.output;

import tools.jackson.core.JsonGenerator;

/** What a command found in one document. */
public interface Answer {
    /**
     * Writes one JSON object.
     *
     * @param out where to write
     */
    void json(JsonGenerator out);

    /**
     * Writes readable text.
     *
     * @param out where to write
     */
    void text(Prose out);
}
