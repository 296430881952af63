/** A user's module. */
module consumer {
    requires id.saring;
}
