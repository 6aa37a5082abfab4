package org.claimwire.local.cli.text;

import org.jspecify.annotations.Nullable;

/**
 * Some characters of a text that look alike.
 *
 * @param words the characters, safe to show
 * @param marking as what they are marked, or null if they are not
 */
record Piece(String words, @Nullable Marking marking) {}
