package th.ita.domain.framework;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.text.Bilingual;

/** A question (ข้อคำถาม) of one of the surveys. It scores the mean of its parts. */
@ItaValue
@Value.Immutable
public interface Question {
    /** {@return its code in this year} */
    QuestionCode code();

    /** {@return the indicator it counts in} */
    LevelCode indicator();

    /** {@return what it asks about; the whole fact, with parts, scale and polarity, is as sure as this} */
    Fact<Bilingual> label();

    /** {@return the code of the answers it offers, one of {@link Framework#answerScales()}} */
    String scale();

    /** {@return its parts in the order of the form; never empty} */
    List<QuestionPart> parts();

    /** {@return what the form tells the respondent beside the question, if anything} */
    Optional<Bilingual> hint();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
