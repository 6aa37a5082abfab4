package org.claimwire.dashboard.view;

/**
 * One key has another value, or none any more.
 *
 * @param number its number; grows with every change
 * @param ref what has changed
 * @param deleted whether it is gone
 */
public record Change(long number, Ref ref, boolean deleted) {}
