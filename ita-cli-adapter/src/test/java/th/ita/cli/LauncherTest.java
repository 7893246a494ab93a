package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ita} over a build that is fresh: kept classes make commands faster, and nothing else of them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    Path folder;

    @Test
    void a_command_says_the_same_with_kept_classes_with_broken_ones_and_elsewhere() throws Exception {
        Path root = build(folder.resolve("here"));
        Run within = Run.ita("score", EXAMPLE);

        assertThat(ita(root, "--version").out()).as("that of the jar").isEqualTo("ita 9.8.7\n");
        assertThat(kept(root)).as("a version needs no kept classes").isEmpty();

        assertThat(ita(root, "score", EXAMPLE)).isEqualTo(within);
        Path kept = kept(root).get(0);
        assertThat(kept(root)).hasSize(1);
        assertThat(Files.size(kept)).isGreaterThan(1_000_000);
        assertThat(ita(root, "score", EXAMPLE)).isEqualTo(within);

        byte[] sound = Files.readAllBytes(kept);
        replace(kept, Arrays.copyOf(sound, sound.length / 2));
        assertThat(ita(root, "score", EXAMPLE)).as("half of the file").isEqualTo(within);
        replace(kept, "not what it was".getBytes(StandardCharsets.UTF_8));
        assertThat(ita(root, "score", EXAMPLE)).as("another file").isEqualTo(within);
        replace(kept, new byte[0]);
        assertThat(ita(root, "score", EXAMPLE)).as("a rehearsal that failed").isEqualTo(within);

        replace(kept, sound);
        Path jar = jars(root).get(0);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(ita(root, "score", EXAMPLE)).as("a jar of another date").isEqualTo(within);

        Path moved = Files.move(root, folder.resolve("there is a space"));
        assertThat(ita(moved, "score", EXAMPLE)).as("moved").isEqualTo(within);
        assertThat(kept(moved)).as("kept for each place").hasSize(2);
        assertThat(rests(moved)).isEmpty();
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    /** What the launcher finds after a build: sources that are older than the stamp, and jars. */
    private static Path build(Path root) throws IOException {
        Path quick = root.resolve("ita-cli-adapter/target/quick");
        Path modules = Files.createDirectories(quick.resolve("modules"));
        Files.createDirectories(root.resolve("ita-cli-adapter/src/main"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(root.resolve("ita-cli-adapter/pom.xml"));
        Files.copy(Path.of("..", "ita"), root.resolve("ita"));
        Files.copy(EXAMPLE, Files.createDirectories(root.resolve("examples")).resolve("udon-thani-fy2564.txt"));
        String path = Optional.ofNullable(System.getProperty("jdk.module.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
        int number = 0;
        for (String entry : path.split(File.pathSeparator, -1)) {
            Path part = Path.of(entry);
            if (Files.isRegularFile(part)) {
                Files.copy(part, modules.resolve(number++ + "-" + part.getFileName()));
            } else if (Files.exists(part.resolve("th/ita/cli/Main.class"))) {
                jar(part, modules.resolve("ita-cli-adapter-0.jar"));
            } else if (Files.isDirectory(part) && !part.endsWith("test-classes")) {
                jar(part, modules.resolve(number++ + ".jar"));
            }
        }
        Files.createFile(quick.resolve("modules.stamp"));
        return root;
    }

    private static void jar(Path classes, Path file) throws IOException {
        try (Stream<Path> all = Files.walk(classes);
                OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, ofVersion("9.8.7"))) {
            for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(one).toString().replace(File.separatorChar, '/')));
                Files.copy(one, jar);
                jar.closeEntry();
            }
        }
    }

    private static Manifest ofVersion(String version) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        return manifest;
    }

    private static Run ita(Path root, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", root.resolve("ita").toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = Files.createTempFile(root.getParent(), "out", "");
        Path err = Files.createTempFile(root.getParent(), "err", "");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().remove("JAVA_TOOL_OPTIONS");
        int code = process.start().waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    private static List<Path> jars(Path root) throws IOException {
        return list(root.resolve("ita-cli-adapter/target/quick/modules"), "");
    }

    private static List<Path> kept(Path root) throws IOException {
        return Stream.concat(
                        list(root.resolve("ita-cli-adapter/target/quick"), "jsa").stream(),
                        list(root.resolve("ita-cli-adapter/target/quick"), "aot").stream())
                .toList();
    }

    /** What a rehearsal leaves behind that it should not. */
    private static List<Path> rests(Path root) throws IOException {
        return list(root.resolve("ita-cli-adapter/target/quick"), "lock");
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
