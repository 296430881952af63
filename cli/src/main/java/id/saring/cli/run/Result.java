package id.saring.cli.run;

import java.util.List;

/**
 * What became of one item: bytes to write, or none, and what to tell.
 *
 * @param output the answer, empty if there is none
 * @param errors why there is none
 * @param notes remarks
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Result(byte[] output, List<String> errors, List<String> notes) {}
