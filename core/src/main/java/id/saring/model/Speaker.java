package id.saring.model;

import java.util.Optional;

/**
 * Who speaks.
 *
 * @param mention the place in the raw text of the nearest mention, with title and name, or of a pronoun; empty for "-nya"
 *     verbs
 * @param name the fullest name in the article without titles, or the fullest form of an organisation or a role
 * @param role the function: "Juru Bicara", "Kapolres"
 * @param affiliation the body that the role belongs to
 */
public record Speaker(
        Optional<Span> mention, Optional<String> name, Optional<String> role, Optional<String> affiliation) {}
