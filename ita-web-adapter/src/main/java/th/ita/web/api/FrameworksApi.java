package th.ita.web.api;

import static th.ita.rules.mapping.MappingRefusal.NO_SUCH_ITEM;
import static th.ita.web.access.Right.CALCULATE;
import static th.ita.web.access.Right.READ_FRAMEWORKS;
import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.json.FrameworkCheckJson;
import th.ita.export.json.FrameworkJson;
import th.ita.export.json.MappingJson;
import th.ita.rules.frameworks.FrameworkFile;
import th.ita.rules.mapping.FrameworkMap;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** What each fiscal year assesses, and which of its items is which of another year's. */
final class FrameworksApi {
    private static final String ALL = Address.ROOT + "/frameworks";
    private static final String ONE = ALL + "/{year}";

    private final FrameworkSource frameworks;

    FrameworksApi(FrameworkSource frameworks) {
        this.frameworks = frameworks;
    }

    List<Route> routes() {
        return List.of(
                new Route("listFrameworks", GET, ALL, READ_FRAMEWORKS, this::list),
                new Route("getFramework", GET, ONE, READ_FRAMEWORKS, this::show),
                new Route("getFrameworkItem", GET, ONE + "/items/{item}", READ_FRAMEWORKS, this::item),
                new Route("mapFrameworks", GET, ONE + "/mapping", READ_FRAMEWORKS, this::map),
                new Route("validateFramework", POST, Address.ROOT + "/framework-checks", CALCULATE, this::validate));
    }

    private Either<Refusal, Reply> list(Request request) {
        List<Framework> all = frameworks.years().stream()
                .flatMap(year -> frameworks.framework(year).toJavaStream())
                .toList();
        return Either.right(Reply.json(FrameworkJson.list(all, request.words())));
    }

    private Either<Refusal, Reply> show(Request request) {
        return framework(request).map(found -> Reply.json(FrameworkJson.write(found)));
    }

    private Either<Refusal, Reply> item(Request request) {
        return framework(request)
                .flatMap(found -> request.part("item", ItemCode::parse)
                        .flatMap(code -> found.item(code)
                                .<Either<Refusal, Reply>>map(
                                        item -> Either.right(Reply.json(FrameworkJson.write(found, item))))
                                .orElseGet(() -> Either.left(Refusal.of(
                                        NO_SUCH_ITEM,
                                        Place.path("{item}"),
                                        code.toString(),
                                        found.fiscalYear().toString())))));
    }

    private Either<Refusal, Reply> map(Request request) {
        return framework(request)
                .flatMap(from -> request.required("to", this::framework).map(to -> FrameworkMap.between(from, to)))
                .map(map -> Reply.json(MappingJson.write(map, map.rows(), request.words())));
    }

    private Either<Refusal, Reply> validate(Request request) {
        return request.body(FrameworkFile.MAX_BYTES)
                .map(bytes -> FrameworkFile.check("body.json", bytes))
                .map(check -> Reply.json(FrameworkCheckJson.write(check, request.words())));
    }

    private Either<Refusal, Framework> framework(Request request) {
        return request.part("year", this::framework);
    }

    private Either<Refusal, Framework> framework(String year) {
        return FiscalYear.parse(year).flatMap(frameworks::framework);
    }
}
