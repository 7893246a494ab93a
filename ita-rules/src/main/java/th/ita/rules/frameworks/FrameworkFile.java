package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_OTHER_VERSION;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.FrameworkRule;
import th.ita.rules.frameworks.validation.Pointer;
import th.ita.rules.json.Json;

/**
 * The file format of frameworks: JSON in UTF-8, described by {@link #schema()}. A municipality writes such a file for a
 * year the library does not yet know, or for its own reading of one it does.
 *
 * <p>Example: {@code FrameworkFile.read("2572.json", bytes)} is the framework, or the first thing that is wrong with the
 * file, with its line and its path in the data; {@link #check} finds all that is wrong.
 */
public final class FrameworkFile {
    /** The most bytes a file may have, 5 megabytes; a year takes some 120 thousand. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final String VERSION = "1";
    private static final String SCHEMA = "framework.schema.json";

    private FrameworkFile() {}

    /** Read when a file is first held against it: what comes with the library is not. */
    private static final class Published {
        private static final Json.Obj SCHEMA =
                (Json.Obj) FormText.parse(schema().getBytes(StandardCharsets.UTF_8), new Problems());
        private static final SchemaForm FORM = SchemaForm.of(SCHEMA);
    }

    /**
     * Checks a framework: its form by the {@linkplain #schema() schema}, then its meaning by the {@linkplain
     * FrameworkRule rules}. Where the form is wrong, those rules are tried that do not judge by the places at fault.
     *
     * @param fileName the file's name as the user gave it
     * @param bytes what the file holds
     * @return the framework as far as it could be read, with every problem
     */
    public static FrameworkCheck check(String fileName, byte[] bytes) {
        return check(fileName, bytes, new Origin.UserFile(fileName));
    }

    static FrameworkCheck check(String fileName, byte[] bytes, Origin origin) {
        Problems problems = new Problems();
        Optional<FiscalYear> year = Optional.empty();
        try {
            Json document = FormText.parse(bytes, problems);
            refuseOtherVersion(document);
            year = year(document);
            return read(fileName, document, year, origin, problems);
        } catch (ProblemException fatal) {
            List<FrameworkProblem> all = new ArrayList<>(problems.inOrder());
            all.add(fatal.problem());
            return new FrameworkCheck(fileName, year, Optional.empty(), all, List.of());
        }
    }

    /**
     * Reads a file that was found sound before it came here.
     *
     * @throws RuntimeException of any kind if it is not; {@link #check} tells why
     */
    static Framework sound(byte[] bytes, Origin origin) {
        return FrameworkReading.of(new Node(FormText.parse(bytes, new Problems())), origin);
    }

    /** The year, whatever else may be wrong with the file. */
    private static Optional<FiscalYear> year(Json document) {
        return document instanceof Json.Obj object
                        && object.optional("fiscalYear").orElse(null) instanceof Json.Scalar year
                ? FiscalYear.parse(year.text()).toJavaOptional()
                : Optional.empty();
    }

    /**
     * Reads a framework that is fit for use.
     *
     * @param fileName the file's name as the user gave it, for refusals
     * @param bytes what the file holds
     * @return the framework, or the first of its errors with its place; {@link #check} gives them all
     */
    public static Either<Refusal, Framework> read(String fileName, byte[] bytes) {
        FrameworkCheck check = check(fileName, bytes);
        return check.passed()
                ? Either.right(check.framework().orElseThrow())
                : Either.left(check.errors().get(0));
    }

    private static FrameworkCheck read(
            String fileName, Json document, Optional<FiscalYear> year, Origin origin, Problems problems) {
        SchemaCheck.check(document, Published.FORM, problems);
        boolean formed = problems.none();
        List<FrameworkRule> waiting = WaitingRules.of(problems.inOrder());
        if (waiting.size() == FrameworkRule.values().length) {
            return new FrameworkCheck(fileName, year, Optional.empty(), problems.inOrder(), waiting);
        }
        Json readable = formed ? document : Mending.mend(document, Published.SCHEMA);
        Framework framework = FrameworkReading.of(new Node(readable), origin);
        Stream.of(FrameworkRule.values())
                .filter(rule -> !waiting.contains(rule))
                .flatMap(rule -> rule.check(framework))
                .map(problem -> problem.at(
                        readable.near(Pointer.tokens(problem.pointer())).line()))
                .forEach(problems::add);
        return new FrameworkCheck(
                fileName, year, formed ? Optional.of(framework) : Optional.empty(), problems.inOrder(), waiting);
    }

    private static void refuseOtherVersion(Json document) {
        if (document instanceof Json.Obj object
                && object.optional("formatVersion").orElse(null) instanceof Json.Scalar version
                && version.type().equals("integer")
                && !version.text().equals(VERSION)) {
            List<String> arguments = List.of(version.text(), VERSION);
            throw new ProblemException(new FrameworkProblem(
                    FRAMEWORK_OTHER_VERSION, Severity.ERROR, "/formatVersion", version.line(), arguments));
        }
    }

    /** {@return the JSON Schema (2020-12) of the format, with the id {@code urn:th:ita:framework:1}} */
    public static String schema() {
        try (InputStream resource = FrameworkFile.class.getResourceAsStream(SCHEMA)) {
            if (resource == null) {
                throw new BrokenFrameworkException(SCHEMA, "it is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new BrokenFrameworkException(SCHEMA, unreadable.toString());
        }
    }
}
