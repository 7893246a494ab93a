package th.ita.domain.framework;

import java.util.List;

/**
 * The answers that a survey question offers, in the order of the form.
 *
 * @param code its code in the framework, such as {@code L4}
 * @param answers the answers and their scores
 */
public record AnswerScale(String code, Fact<List<Answer>> answers) {}
