package th.ita.rules.drafting;

import java.util.List;
import th.ita.domain.framework.DataPeriod;
import th.ita.domain.framework.Topic;
import th.ita.domain.text.Bilingual;

/**
 * A measure to start from for the items of one topic. In its texts {@code {year}} stands for the fiscal year of the
 * measure and {@code {previous}} for the year before.
 *
 * @param topic the topic
 * @param method how it is carried out
 * @param responsible the usual responsible units
 * @param period which time its data are usually from, for items of which the framework does not say it
 * @param followUp how it is followed up
 */
public record MeasureTemplate(
        Topic topic, Bilingual method, List<Bilingual> responsible, DataPeriod period, Bilingual followUp) {
    /** Keeps its own copy of the list. */
    public MeasureTemplate {
        responsible = List.copyOf(responsible);
    }
}
