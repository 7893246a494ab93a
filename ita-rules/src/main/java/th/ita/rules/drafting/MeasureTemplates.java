package th.ita.rules.drafting;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Topic;

/** Templates of measures, one for each topic. Immutable and thread-safe. */
public final class MeasureTemplates {
    private final SortedMap<Topic, MeasureTemplate> byTopic;

    private MeasureTemplates(SortedMap<Topic, MeasureTemplate> byTopic) {
        this.byTopic = byTopic;
    }

    /**
     * Some templates.
     *
     * @param templates the templates; of two for one topic the later one counts
     * @return those templates
     */
    public static MeasureTemplates of(Collection<MeasureTemplate> templates) {
        SortedMap<Topic, MeasureTemplate> byTopic = new TreeMap<>();
        templates.forEach(template -> byTopic.put(template.topic(), template));
        return new MeasureTemplates(byTopic);
    }

    /**
     * These templates with others in front, as a municipality's own.
     *
     * @param others the templates that count where both have a topic
     * @return all of them
     */
    public MeasureTemplates with(MeasureTemplates others) {
        SortedMap<Topic, MeasureTemplate> all = new TreeMap<>(byTopic);
        all.putAll(others.byTopic);
        return new MeasureTemplates(all);
    }

    /**
     * The template of a topic.
     *
     * @param topic the topic
     * @return its template, if there is one
     */
    public Optional<MeasureTemplate> of(Topic topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /** {@return the topics that have a template} */
    public SortedSet<Topic> topics() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byTopic.keySet()));
    }

    /**
     * The topics of a year for which there is no template.
     *
     * @param framework the year's framework
     * @return those topics; none where all are covered
     */
    public SortedSet<Topic> missing(Framework framework) {
        return framework.items().stream()
                .flatMap(item -> item.topics().stream())
                .filter(topic -> !byTopic.containsKey(topic))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
