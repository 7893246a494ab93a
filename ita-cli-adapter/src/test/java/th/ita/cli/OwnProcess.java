package th.ita.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The command as a process of its own, in a small heap. */
final class OwnProcess {
    private OwnProcess() {}

    static ProcessBuilder of(List<String> javaOptions, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        command.addAll(javaOptions);
        Optional<String> modules = Optional.ofNullable(System.getProperty("jdk.module.path"));
        command.addAll(modules.map(path -> List.of("-p", path, "-m", "th.ita.cli/th.ita.cli.Main"))
                .orElseGet(() -> List.of("-cp", System.getProperty("java.class.path"), "th.ita.cli.Main")));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
