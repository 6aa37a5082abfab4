package org.claimwire.extraction;

/** How exactly a number is meant. */
public enum Qualifier {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    FEWER_THAN,
    /** Around, nearly, almost, some. */
    ABOUT,
    /** Between two numbers; the value is the lower. */
    RANGE,
    /** A word for a quantity: dozens, several, many. */
    VAGUE
}
