/** One small program for each question a user has. */
@NullMarked
package id.saring.examples;

import org.jspecify.annotations.NullMarked;
