package org.claimwire.dashboard.view;

/**
 * Names an entry.
 *
 * @param kind what it is
 * @param key its key
 */
public record Ref(Kind kind, String key) {}
