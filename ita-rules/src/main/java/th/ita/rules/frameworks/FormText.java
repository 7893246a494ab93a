package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_DUPLICATE_KEY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_EMPTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_ENDS_EARLY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_MALFORMED;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_NOT_UTF8;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_DEEP;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_LARGE;

import java.util.List;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.Pointer;
import th.ita.rules.json.Json;
import th.ita.rules.json.JsonFault;
import th.ita.rules.json.JsonListener;
import th.ita.rules.json.JsonText;
import th.ita.rules.json.Utf8;

/** Reads the bytes of a file whose form a schema describes, up to the point where the schema has its say. */
final class FormText {
    static final int DEEPEST = 32;

    private static final int MEGABYTE = 1024 * 1024;

    private FormText() {}

    /** Reads on behind a property that is there twice, which is a problem; whatever else is wrong ends the reading. */
    static Json parse(byte[] bytes, Problems problems) {
        if (bytes.length > FrameworkFile.MAX_BYTES) {
            throw ProblemException.of(FRAMEWORK_TOO_LARGE, 0, Integer.toString(FrameworkFile.MAX_BYTES / MEGABYTE));
        }
        String text = Utf8.decode(bytes)
                .getOrElseThrow(misfit -> ProblemException.of(FRAMEWORK_NOT_UTF8, misfit.line(), misfit.found()));
        return JsonText.read(text, DEEPEST, new Repeats(problems)).getOrElseThrow(FormText::problem);
    }

    private static ProblemException problem(JsonFault fault) {
        return switch (fault.kind()) {
            case EMPTY -> ProblemException.of(FRAMEWORK_EMPTY, 0);
            case ENDS_EARLY -> ProblemException.of(FRAMEWORK_ENDS_EARLY, fault.line());
            case MALFORMED ->
                ProblemException.of(
                        FRAMEWORK_MALFORMED, fault.line(), Integer.toString(fault.column()), fault.excerpt());
            case TOO_DEEP ->
                new ProblemException(new FrameworkProblem(
                        FRAMEWORK_TOO_DEEP,
                        Severity.ERROR,
                        fault.path(),
                        fault.line(),
                        List.of(Integer.toString(DEEPEST))));
        };
    }

    /** Paths are JSON Pointers; a property that is there twice is a problem. */
    private record Repeats(Problems problems) implements JsonListener {
        @Override
        public String member(String path, String key) {
            return Pointer.to(path, key);
        }

        @Override
        public String element(String path, int index) {
            return Pointer.to(path, index);
        }

        @Override
        public void repeated(String path, int line, String key) {
            problems.error(FRAMEWORK_DUPLICATE_KEY, path, line, key);
        }
    }
}
