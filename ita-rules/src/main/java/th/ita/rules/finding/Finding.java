package th.ita.rules.finding;

import java.util.List;

/**
 * What a rule found. The wording is the message {@code finding.RULE} of {@link th.ita.rules.wording.Messages}.
 *
 * @param rule the rule's stable id, such as {@code R-2}
 * @param severity how much it weighs
 * @param subject what it concerns, as a path or code: {@code measures[3].result}, {@code 9}
 * @param arguments what the wording names
 */
public record Finding(String rule, Severity severity, String subject, List<String> arguments) {
    /** Keeps its own copy of the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** {@return the key of its wording} */
    public String messageKey() {
        return "finding." + rule;
    }
}
