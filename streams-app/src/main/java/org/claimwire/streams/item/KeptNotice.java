package org.claimwire.streams.item;

/**
 * A notice, and whether it counted when the item was last concluded: what was told then followed from that, whatever the
 * settings say now.
 *
 * @param notice the notice
 * @param counts whether it counted
 */
public record KeptNotice(Notice notice, boolean counts) {}
