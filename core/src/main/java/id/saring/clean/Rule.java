package id.saring.clean;

import id.saring.model.RemovalKind;

/** A row of the rule table. */
record Rule(String id, RemovalKind kind, Place place, Reach reach, LinePattern pattern) {}
