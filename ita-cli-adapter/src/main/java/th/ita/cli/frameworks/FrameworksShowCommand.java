package th.ita.cli.frameworks;

import static th.ita.rules.mapping.MappingRefusal.NO_SUCH_ITEM;

import io.vavr.control.Either;
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
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.FrameworkJson;

/** Shows all that is known of one year, or of one of its items. */
@Command(name = "show", addMethodSubcommands = false)
public final class FrameworksShowCommand implements Callable<Integer> {
    private final Desk desk;

    @ParentCommand
    FrameworksCommand frameworks;

    @Parameters(paramLabel = "YEAR", descriptionKey = "framework-year")
    String year = "";

    @Option(names = "--item", paramLabel = "ITEM", descriptionKey = "framework-item")
    Optional<String> item = Optional.empty();

    @Mixin
    final CommonOptions common = new CommonOptions();

    public FrameworksShowCommand(Desk desk) {
        this.desk = desk;
        this.frameworks = new FrameworksCommand(desk);
    }

    @Override
    public Integer call() {
        Either<Refusal, Framework> framework = YearOption.framework(desk, "YEAR", year);
        Either<Refusal, Optional<Item>> chosen = framework.flatMap(this::chosen);
        if (chosen.isLeft()) {
            return desk.terminal().refuse(chosen.getLeft());
        }
        show(framework.get(), chosen.get());
        return ExitCode.DONE;
    }

    private Either<Refusal, Optional<Item>> chosen(Framework framework) {
        if (item.isEmpty()) {
            return Either.right(Optional.empty());
        }
        Place place = Place.path("--item");
        return ItemCode.parse(item.get())
                .mapLeft(refusal -> refusal.at(place))
                .flatMap(code -> framework
                        .item(code)
                        .<Either<Refusal, Optional<Item>>>map(found -> Either.right(Optional.of(found)))
                        .orElseGet(() -> Either.left(Refusal.of(
                                NO_SUCH_ITEM,
                                place,
                                code.toString(),
                                framework.fiscalYear().toString()))));
    }

    private void show(Framework framework, Optional<Item> one) {
        Terminal terminal = desk.terminal();
        if (frameworks.json) {
            terminal.print(one.map(found -> FrameworkJson.write(framework, found))
                    .orElseGet(() -> FrameworkJson.write(framework)));
        } else if (one.isPresent()) {
            new ItemView(terminal).show(framework, one.get());
        } else {
            new FrameworkView(terminal).show(framework);
        }
    }
}
