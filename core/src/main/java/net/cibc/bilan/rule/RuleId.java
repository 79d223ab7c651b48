package net.cibc.bilan.rule;

import java.util.regex.Pattern;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The name of a rule, such as {@code duration.hours-cap}: a topic, and what must hold, in kebab case. It stands in
 * reports, in the folder of the rule's cases and in the changelog, and is never renamed or given to another rule.
 *
 * @param value  the name
 */
public record RuleId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");

    private static final Words TOPIC_AND_NAME = new Words(
            "un thème et un nom en minuscules et tirets, comme duration.hours-cap",
            "a topic and a name in kebab case, as in duration.hours-cap");

    /**
     * Refuses a name without a topic or not in kebab case.
     */
    public RuleId {
        new Faults().missing("value", value).refuse();
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("value", TOPIC_AND_NAME, value);
        }
    }

    /**
     * Obtains a name from its text.
     *
     * @param value  the name
     * @return the name
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
