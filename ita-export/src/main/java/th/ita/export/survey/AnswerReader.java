package th.ita.export.survey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.domain.framework.Answer;
import th.ita.domain.framework.AnswerScale;
import th.ita.export.thai.ThaiText;
import th.ita.rules.survey.SurveyCounter;

/**
 * Reads answers of one scale as people write them: by number, counted from 1 in the order of the form, or by label in
 * Thai or English. A label may be cut off at its first comma or at หรือ where no other begins like that. A score such as
 * 33 is told apart: of a question where less is better nobody knows which way it counts.
 */
final class AnswerReader {
    /** The cell is empty. */
    static final int BLANK = SurveyCounter.LEFT_BLANK;
    /** The cell says that there is no answer. */
    static final int NO_ANSWER = SurveyCounter.DECLINED;
    /** The cell says something else. */
    static final int UNREADABLE = SurveyCounter.NOT_UNDERSTOOD;
    /** The cell holds what an answer scores. */
    static final int SCORE = -4;

    private static final Set<String> DECLINED = Set.of(
            "ไม่ตอบ",
            "ไม่ประสงค์ตอบ",
            "ไม่ประสงค์จะตอบ",
            "ไม่ขอตอบ",
            "no answer",
            "not answered",
            "na",
            "n/a",
            "n.a.",
            "-",
            "–",
            "—");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})(?:\\.0{1,6})?");
    private static final Pattern SHORT = Pattern.compile("(.+?)\\s*(?:,|หรือ).*");
    private static final int REMEMBERED = 1000;
    private static final int LAST_DIGIT = 9;

    private final AnswerScale scale;
    /** How many answers go by one digit. */
    private final int answers;

    private final Map<String, Integer> labels = new HashMap<>();
    private final Set<Integer> scores = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    AnswerReader(AnswerScale scale) {
        this.scale = scale;
        List<Answer> answers = scale.answers().value();
        this.answers = Math.min(answers.size(), LAST_DIGIT);
        Map<String, Integer> shortened = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            for (String label :
                    List.of(answers.get(i).label().th(), answers.get(i).label().en())) {
                put(labels, comparable(label), i);
                Matcher beginning = SHORT.matcher(comparable(label));
                if (beginning.matches()) {
                    put(shortened, beginning.group(1), i);
                }
            }
            for (BigDecimal score :
                    List.of(answers.get(i).positive(), answers.get(i).reversed())) {
                if (score.stripTrailingZeros().scale() <= 0) {
                    scores.add(score.intValueExact());
                }
            }
        }
        shortened.forEach(labels::putIfAbsent);
    }

    /** The place of an answer in its scale, from 0; or what else is in the cell, below 0, as counters have it. */
    int read(String cell) {
        if (cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) < '1' + answers) {
            return cell.charAt(0) - '1';
        }
        Integer known = seen.get(cell);
        if (known != null) {
            return known;
        }
        int read = interpret(comparable(cell));
        if (seen.size() < REMEMBERED) {
            seen.put(cell, read);
        }
        return read;
    }

    /** How many answers go by one digit, the first by 1. */
    int digits() {
        return answers;
    }

    /** The numbers of the answers, for messages: {@code 1–4}. */
    String numbers() {
        return "1–" + scale.answers().value().size();
    }

    /** The labels of the answers in Thai, for messages. */
    String labels() {
        return scale.answers().value().stream()
                .map(answer -> answer.label().th())
                .collect(Collectors.joining(", "));
    }

    private int interpret(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        if (DECLINED.contains(text)) {
            return NO_ANSWER;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return labels.getOrDefault(text, UNREADABLE);
        }
        int value = Integer.parseInt(number.group(1));
        if (value >= 1 && value <= scale.answers().value().size()) {
            return value - 1;
        }
        return scores.contains(value) ? SCORE : UNREADABLE;
    }

    /** A label that two answers share names neither. */
    private static void put(Map<String, Integer> into, String label, int answer) {
        Integer other = into.putIfAbsent(label, answer);
        if (other != null && other != answer) {
            into.put(label, UNREADABLE);
        }
    }

    private static String comparable(String text) {
        return ThaiText.comparable(text).toLowerCase(Locale.ROOT);
    }
}
