package org.claimwire.streams.alert;

/** How much an alert asks of a desk. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
