package th.ita.rules.frameworks;

import static th.ita.rules.drafting.TemplateRefusal.TEMPLATES_TOPIC_TWICE;
import static th.ita.rules.drafting.TemplateRefusal.TEMPLATES_UNKNOWN_PLACEHOLDER;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.DataPeriod;
import th.ita.domain.framework.Topic;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.drafting.MeasureTemplate;
import th.ita.rules.drafting.MeasureTemplates;
import th.ita.rules.drafting.TemplateRefusal;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.json.Json;

/**
 * The file format of templates of measures: JSON in UTF-8, described by {@link #schema()}. It is read by what reads
 * framework files, so a municipality that brings its own templates learns of a mistake in the same way, with its line and
 * its path.
 *
 * <p>Example: {@code TemplateFile.read("ours.json", bytes).map(TemplateFile.builtIn()::with)}.
 */
public final class TemplateFile {
    private static final String SCHEMA = "measure-templates.schema.json";
    private static final String BUILT_IN = "measure-templates.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Set<String> PLACEHOLDERS = Set.of("{year}", "{previous}");
    private static final SchemaForm FORM =
            SchemaForm.of((Json.Obj) FormText.parse(schema().getBytes(StandardCharsets.UTF_8), new Problems()));

    private TemplateFile() {}

    /** {@return the templates of this library, one for each topic of the frameworks it comes with} */
    public static MeasureTemplates builtIn() {
        return read(BUILT_IN, resource(BUILT_IN).getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(refusal -> new BrokenFrameworkException(BUILT_IN, refusal.toString()));
    }

    /**
     * Reads a file of templates.
     *
     * @param fileName the file's name as the user gave it
     * @param bytes what the file holds
     * @return the templates, or the first thing that is wrong with the file, with its line and path
     */
    public static Either<Refusal, MeasureTemplates> read(String fileName, byte[] bytes) {
        Problems problems = new Problems();
        try {
            Json document = FormText.parse(bytes, problems);
            SchemaCheck.check(document, FORM, problems);
            if (problems.none()) {
                return templates(fileName, document);
            }
            return Either.left(refusal(problems.inOrder().get(0), fileName));
        } catch (ProblemException fatal) {
            return Either.left(refusal(fatal.problem(), fileName));
        }
    }

    /** {@return the JSON Schema (2020-12) of the format, with the id {@code urn:th:ita:measure-templates:1}} */
    public static String schema() {
        return resource(SCHEMA);
    }

    private static Either<Refusal, MeasureTemplates> templates(String fileName, Json document) {
        List<Node> nodes = new Node(document).at("templates").each(node -> node);
        Set<String> topics = new HashSet<>();
        return IntStream.range(0, nodes.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        Optional.of(nodes.get(i).at("topic"))
                                .filter(topic -> !topics.add(topic.text()))
                                .map(topic -> wrong(TEMPLATES_TOPIC_TWICE, fileName, i, "topic", topic, topic.text()))
                                .stream(),
                        unknownPlaceholders(nodes.get(i), i, fileName)))
                .findFirst()
                .<Either<Refusal, MeasureTemplates>>map(Either::left)
                .orElseGet(() -> Either.right(MeasureTemplates.of(
                        nodes.stream().map(TemplateFile::template).toList())));
    }

    private static Stream<Refusal> unknownPlaceholders(Node template, int index, String fileName) {
        return Stream.of("method", "followUp")
                .flatMap(field -> template.at(field).all().entrySet().stream()
                        .flatMap(text -> PLACEHOLDER
                                .matcher(text.getValue().text())
                                .results()
                                .map(MatchResult::group)
                                .filter(found -> !PLACEHOLDERS.contains(found))
                                .map(found -> wrong(
                                        TEMPLATES_UNKNOWN_PLACEHOLDER,
                                        fileName,
                                        index,
                                        field + "." + text.getKey(),
                                        text.getValue(),
                                        found))));
    }

    private static Refusal wrong(
            TemplateRefusal code, String fileName, int index, String field, Node node, String argument) {
        Place place = Place.path("templates[" + index + "]." + field)
                .in(fileName)
                .at(node.json().line());
        return Refusal.of(code, place, argument);
    }

    private static MeasureTemplate template(Node node) {
        return new MeasureTemplate(
                new Topic(node.at("topic").text()),
                FactReading.text(node.at("method")),
                node.at("responsible").each(FactReading::text),
                node.at("period").constant(DataPeriod.class),
                FactReading.text(node.at("followUp")));
    }

    /** What is wrong with the form of any file, in the words of templates. */
    private static Refusal refusal(FrameworkProblem problem, String fileName) {
        Refusal refusal = problem.refusal(fileName);
        String name = refusal.code().name().replace("FRAMEWORK_", "TEMPLATES_");
        return new Refusal(TemplateRefusal.valueOf(name), refusal.where(), refusal.arguments());
    }

    private static String resource(String name) {
        try (InputStream resource = TemplateFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new BrokenFrameworkException(name, "it is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new BrokenFrameworkException(name, unreadable.toString());
        }
    }
}
