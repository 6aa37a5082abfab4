package org.claimwire.producer.ninjs;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.json.JsonObject;
import org.claimwire.producer.json.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a ninjs object that are read, in any order; only {@code uri} must be there. 3.x writes in camel case what
 * 1.x and 2.x write in lower case, 1.x names in the singular what the others name in the plural: every spelling is read
 * in every object.
 *
 * <table>
 * <caption>Fields (1.x, 2.x; 3.x where it differs by more than case)</caption>
 * <tr><td>{@code uri}</td><td>the item, the same over its versions</td></tr>
 * <tr><td>{@code version}</td><td>a string; a number is taken as it is written</td></tr>
 * <tr><td>{@code versioncreated}, {@code firstcreated}</td><td>time of the version, time of publication</td></tr>
 * <tr><td>{@code embargoed}</td><td>a time before which the item is not sent on; the user guide also calls it {@code
 *     embargoedUntil}</td></tr>
 * <tr><td>{@code pubstatus}</td><td>{@code usable} (if missing), {@code withheld}, {@code canceled}</td></tr>
 * <tr><td>{@code type}, {@code representationtype}</td><td>whether there is a whole text to read: {@link
 *     NinjsItem}</td></tr>
 * <tr><td>{@code headline}, {@code headline_ROLE} (1.x), {@code headlines}</td><td>the headline: {@link
 *     Wording}</td></tr>
 * <tr><td>{@code body_REPRESENTATION} (1.x), {@code bodies}</td><td>the text: {@link Wording}</td></tr>
 * <tr><td>{@code description_ROLE} (1.x), {@code descriptions}</td><td>the text where there is no body</td></tr>
 * <tr><td>{@code urgency}</td><td>1 to 9</td></tr>
 * <tr><td>{@code language}</td><td>a BCP 47 tag</td></tr>
 * <tr><td>{@code slugline}, {@code ednote}</td><td>words</td></tr>
 * <tr><td>{@code subject}, {@code subjects}</td><td>names, or codes where there is no name</td></tr>
 * <tr><td>{@code place}, {@code places}, {@code located}</td><td>{@link NinjsPlaces}</td></tr>
 * <tr><td>{@code infosource}, {@code infosources}, {@code copyrightholder}</td><td>the outlet: {@link
 *     NinjsOutlets}</td></tr>
 * <tr><td>{@code copyrightholder}, {@code copyrightnotice}, {@code usageterms}</td><td>the rights</td></tr>
 * </table>
 *
 * <p>Passed over, because a wire item has no place for them: {@code by}, {@code byline}, {@code altid}, {@code altids},
 * {@code title} (metadata, not a headline), {@code contentcreated} and {@code contentdigitised} (they may be older than
 * the item), {@code expires}, {@code charcount}, {@code wordcount}, {@code mimetype}, {@code profile}, {@code standard},
 * {@code genre}, {@code person}, {@code organisation}, {@code object}, {@code event}, {@code eventDetails}, {@code
 * plannedCoverage}, {@code trustindicator}, {@code digitalsourcetype}, {@code rightsinfo}, {@code renditions} and {@code
 * associations}: associated objects are items of their own, and their name says how they are associated in no fixed
 * words. So ninjs has no way to say that an item replaces or kills one of another uri; it kills by the status of a next
 * version.
 */
final class NinjsFields implements JsonObject.Fields {

    private static final Pattern OF_ONE_ROLE = Pattern.compile("(body|headline|description)_(\\w+)");

    private final Spellings<String> words = new Spellings<>();
    private final Spellings<List<Wording>> wordings = new Spellings<>();
    private final Spellings<List<Concept>> concepts = new Spellings<>();

    /** Takes the value that the parser stands at, or passes over it if the field is not read. */
    @Override
    public void take(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        String name = field.toLowerCase(Locale.ROOT);
        switch (name) {
            case "uri",
                    "type",
                    "representationtype",
                    "versioncreated",
                    "firstcreated",
                    "language",
                    "slugline",
                    "ednote",
                    "located",
                    "copyrightholder",
                    "copyrightnotice",
                    "usageterms" -> say(name, field, JsonValues.words(field, parser));
            case "pubstatus", "embargoed" -> say(name, field, exactly(field, parser));
            case "embargoeduntil" -> say("embargoed", field, exactly(field, parser));
            case "version" -> say(name, field, JsonValues.wordsOrNumber(field, parser));
            case "urgency" -> say(name, field, digit(field, parser));
            case "headline" -> wordings.say(name, field, Wording.mainHeadline(JsonValues.text(field, parser)));
            case "headlines", "bodies", "descriptions" -> wordings.say(name, field, Wording.list(field, parser));
            case "subject", "subjects" -> concepts.say("subjects", field, Concept.list(field, parser));
            case "place", "places" -> concepts.say("places", field, Concept.list(field, parser));
            case "infosource", "infosources" -> concepts.say("infosources", field, Concept.list(field, parser));
            default -> takeByPattern(name, field, parser);
        }
    }

    /** The patterned names of 1.x: {@code body_text}, {@code headline_main}, {@code description_html}. */
    private void takeByPattern(String name, String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        Matcher ofOneRole = OF_ONE_ROLE.matcher(name);
        if (ofOneRole.matches()) {
            wordings.say(name, field, Wording.ofRole(ofOneRole.group(2), JsonValues.text(field, parser)));
        } else {
            parser.skipChildren();
        }
    }

    private void say(String name, String field, @Nullable String value) throws UnacceptableItemException {
        if (value != null) {
            words.say(name, field, value);
        }
    }

    /** Words in which every character counts, so that no status or embargo is read that is not there. */
    private static @Nullable String exactly(String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        return Limits.bounded(field, JsonValues.text(field, parser));
    }

    private static @Nullable String digit(String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        Integer digit = JsonValues.digit(field, parser);
        return digit == null ? null : digit.toString();
    }

    /** What a field of words says, by its name in lower case; null if it is not there or blank. */
    @Nullable
    String words(String name) {
        return words.value(name);
    }

    /** How a field of words is written in this object, for a message. */
    String spelling(String name) {
        return words.spelling(name);
    }

    /** The headlines. */
    List<Wording> headlines() {
        return wordings("headline", "headlines");
    }

    /** The bodies. */
    List<Wording> bodies() {
        return wordings("body_", "bodies");
    }

    /** The descriptions, which are no bodies. */
    List<Wording> descriptions() {
        return wordings("description_", "descriptions");
    }

    private List<Wording> wordings(String prefix, String plural) {
        return wordings.values(name -> name.startsWith(prefix) || name.equals(plural))
                .flatMap(List::stream)
                .toList();
    }

    /** The concepts of a field, by its name in lower case and in the plural; empty if it is not there. */
    List<Concept> concepts(String name) {
        List<Concept> list = concepts.value(name);
        return list == null ? List.of() : list;
    }
}
