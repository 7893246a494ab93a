package th.ita.cli.frameworks;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import th.ita.cli.desk.CommonOptions;
import th.ita.cli.desk.Desk;
import th.ita.cli.desk.YearOption;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.MappingJson;
import th.ita.rules.mapping.FrameworkMap;
import th.ita.rules.mapping.ItemMapping;

/** Tells which item of one year is which of another. */
@Command(name = "map", addMethodSubcommands = false)
public final class FrameworksMapCommand implements Callable<Integer> {
    private final Desk desk;

    @ParentCommand
    FrameworksCommand frameworks;

    @Parameters(arity = "0..1", paramLabel = "ITEM", descriptionKey = "map-item")
    Optional<String> item = Optional.empty();

    @Option(names = "--from", required = true, paramLabel = "YEAR", descriptionKey = "map-from")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "YEAR", descriptionKey = "map-to")
    String to = "";

    @Mixin
    final CommonOptions common = new CommonOptions();

    public FrameworksMapCommand(Desk desk) {
        this.desk = desk;
        this.frameworks = new FrameworksCommand(desk);
    }

    @Override
    public Integer call() {
        Terminal terminal = desk.terminal();
        Either<Refusal, FrameworkMap> map = YearOption.framework(desk, "--from", from)
                .flatMap(earlier ->
                        YearOption.framework(desk, "--to", to).map(later -> FrameworkMap.between(earlier, later)));
        Either<Refusal, List<ItemMapping>> rows = map.flatMap(this::rows);
        if (rows.isLeft()) {
            return terminal.refuse(rows.getLeft());
        }
        if (frameworks.json) {
            terminal.print(MappingJson.write(map.get(), rows.get(), terminal.words()));
        } else {
            new MappingView(terminal).show(map.get(), rows.get());
        }
        return ExitCode.DONE;
    }

    private Either<Refusal, List<ItemMapping>> rows(FrameworkMap map) {
        return item.map(code -> ItemCode.parse(code)
                        .flatMap(map::of)
                        .mapLeft(refusal -> refusal.at(Place.path("ITEM")))
                        .map(List::of))
                .orElseGet(() -> Either.right(map.rows()));
    }
}
