package org.claimwire.producer.watch;

/**
 * A file that has been read to its end, and all of whose items are settled.
 *
 * @param state how it looked when it was read
 * @param digest SHA-256 of what was read, in hexadecimal digits
 */
record Done(FileState state, String digest) {}
