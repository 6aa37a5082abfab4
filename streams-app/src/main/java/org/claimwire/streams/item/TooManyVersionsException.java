package org.claimwire.streams.item;

/** Thrown where an item has more versions than are kept. */
public final class TooManyVersionsException extends RuntimeException {

    TooManyVersionsException(String uri, int most) {
        super("the item " + uri + " has more than " + most + " versions; publish it under a new uri");
    }
}
