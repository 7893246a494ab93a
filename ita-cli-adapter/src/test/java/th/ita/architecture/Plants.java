package th.ita.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Small classes that break a rule, and some that come close. They are compiled when the test runs, so that they stand in
 * the product's own packages and yet in no jar.
 */
final class Plants {
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private final String inPackage;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> guilty = new ArrayList<>();

    private Plants(String inPackage) {
        this.inPackage = inPackage;
    }

    static Plants in(String inPackage) {
        return new Plants(inPackage);
    }

    Plants guilty(String... types) {
        for (String type : types) {
            guilty.add(inPackage + "." + add(inPackage, type));
        }
        return this;
    }

    Plants innocent(String... types) {
        return with(inPackage, types);
    }

    /** Innocent types of another package. */
    Plants with(String otherPackage, String... types) {
        for (String type : types) {
            add(otherPackage, type);
        }
        return this;
    }

    Plants guiltyPackage() {
        guilty.add(inPackage);
        return this;
    }

    Plants withPackageInfo(String otherPackage, String annotation) {
        sources.put(otherPackage + ".package-info", annotation + " package " + otherPackage + ";");
        return this;
    }

    private String add(String ofPackage, String type) {
        Matcher found = TYPE.matcher(type);
        assertThat(found.find()).as(type).isTrue();
        sources.put(ofPackage + "." + found.group(1), "package " + ofPackage + "; " + type);
        return found.group(1);
    }

    /** Compiles all plants into the folder and asserts that the rule blames the guilty ones, each, and no other. */
    void judgedBy(ArchRule rule, Path folder) {
        List<String> blamed = rule.evaluate(compiled(folder)).getFailureReport().getDetails();
        Set<String> culprits = new TreeSet<>();
        blamed.forEach(violation -> culprits.add(culprit(violation)));
        assertThat(culprits).containsExactlyInAnyOrderElementsOf(guilty);
    }

    private String culprit(String violation) {
        return guilty.stream()
                .filter(type -> Pattern.compile(Pattern.quote(type) + "\\b")
                        .matcher(violation)
                        .find())
                .findFirst()
                .orElse(violation);
    }

    private JavaClasses compiled(Path folder) {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", productAndItsLibraries()));
        sources.forEach((name, source) -> arguments.add(write(name, source, folder)));
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages, true);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(exit).as(messages.toString()).isZero();
        return new ClassFileImporter().importPath(classes);
    }

    private static String write(String name, String source, Path folder) {
        Path file = folder.resolve(name.replace('.', '/') + ".java");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String productAndItsLibraries() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
    }
}
