package id.saring.source;

import id.saring.model.SourceKind;

/**
 * An outlet, agency or site known by name.
 *
 * @param name the usual name
 * @param kind what it is
 * @param word whether it is also a common word or a short acronym
 * @param announced whether it is so common a word that a class word must announce it
 * @param acronym whether this form of its name is one in capitals only
 * @param lower whether it is written with a lower-case first letter too
 */
record Outlet(String name, SourceKind kind, boolean word, boolean announced, boolean acronym, boolean lower) {}
