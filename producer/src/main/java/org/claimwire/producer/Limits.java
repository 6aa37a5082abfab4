package org.claimwire.producer;

import org.jspecify.annotations.Nullable;

/** How large a piece of input may be, so that no input, however hostile, fills the memory. */
public final class Limits {

    /** The longest text of an item, in UTF-16 code units. */
    public static final int TEXT_UNITS = 512 * 1024;

    /** The longest other field of an item (headline, note, address), in UTF-16 code units. */
    public static final int FIELD_UNITS = 16 * 1024;

    /** The longest id and the longest name of an outlet, which make the key, in UTF-16 code units. */
    public static final int ID_UNITS = 1024;

    /** The most entries of a list. */
    public static final int LIST_ENTRIES = 1000;

    /** The longest line of JSON, in bytes; it holds the longest text with every unit escaped. */
    public static final int LINE_BYTES = 4 * 1024 * 1024;

    /** The most bytes of something refused that are kept with the refusal. */
    public static final int REFUSED_BYTES = 1024 * 1024;

    /** How deep objects and lists may stand in each other on a line. */
    public static final int NESTING = 64;

    /** The longest XML document, in bytes. */
    public static final int XML_BYTES = 32 * 1024 * 1024;

    /** How deep the elements of an XML document may stand in each other. */
    public static final int XML_DEPTH = 256;

    /** The most attributes of an XML element. */
    public static final int XML_ATTRIBUTES = 256;

    /** The most elements of an XML document, since each costs memory however short its name is. */
    public static final int XML_ELEMENTS = 500_000;

    private Limits() {}

    /**
     * A field that is not too long.
     *
     * @param field its name, for the message
     * @param words what stands in it; null if it is not there
     * @return the words
     * @throws UnacceptableItemException if there are more than {@link #FIELD_UNITS} units
     */
    public static @Nullable String bounded(String field, @Nullable String words) throws UnacceptableItemException {
        if (words != null) {
            checkLength(field, words, FIELD_UNITS);
        }
        return words;
    }

    /**
     * Refuses a field that is too long.
     *
     * @param field its name, for the message
     * @param words what stands in it
     * @param units how many UTF-16 units it may have
     * @throws UnacceptableItemException if it has more
     */
    public static void checkLength(String field, String words, int units) throws UnacceptableItemException {
        if (words.length() > units) {
            throw new UnacceptableItemException(
                    field + " has " + words.length() + " UTF-16 units, more than the " + units + " allowed");
        }
    }

    /**
     * Refuses a text that is too long.
     *
     * @param text the text of an item
     * @throws UnacceptableItemException if it has more than {@link #TEXT_UNITS} units
     */
    public static void checkText(String text) throws UnacceptableItemException {
        if (text.length() > TEXT_UNITS) {
            throw new UnacceptableItemException("the text has " + text.length() + " UTF-16 units, more than the "
                    + TEXT_UNITS + " of an item; split it into several items");
        }
    }
}
