package th.ita.export.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.text.Language;
import th.ita.export.calendar.PlanCalendar;
import th.ita.export.json.AssessmentJson;
import th.ita.export.json.JsonPrinter;
import th.ita.export.json.PlanJson;
import th.ita.export.json.ScoreJson;
import th.ita.export.reading.ReadReport;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.review.ResultReview;

/** What the pages tell, for machines. */
final class SiteData {
    static final String ITEMS = "data/items.json";
    static final String PLAN = "data/plan.json";
    static final String SCORE = "data/score.json";
    static final String BEFORE = "data/score-before.json";

    private static final String[] SCORES = {SCORE, BEFORE};

    private final SiteModel model;

    SiteData(SiteModel model) {
        this.model = model;
    }

    /** All files of data by path. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        sets().values().forEach(files::putAll);
        model.items()
                .forEach(item -> files.put(
                        item.folder() + "/" + item.folder() + ".json",
                        JsonPrinter.print(new ItemsJson(model).item(item))));
        return files;
    }

    /** The sets of data in the order in which they are told of, each with its files by path. */
    Map<String, Map<String, String>> sets() {
        Map<String, Map<String, String>> sets = new LinkedHashMap<>();
        Map<String, String> items = new LinkedHashMap<>();
        items.put(ITEMS, JsonPrinter.print(new ItemsJson(model).all()));
        items.put("data/items.csv", SiteTables.items(model));
        sets.put("items", items);
        model.source().plan().ifPresent(report -> sets.put("plan", plan(report)));
        String[] names = {"score", "before"};
        for (int i = 0; i < model.results().size(); i++) {
            sets.put(names[i], Map.of(SCORES[i], json(model.results().get(i))));
        }
        model.source()
                .result()
                .ifPresent(result -> sets.put("result", Map.of("data/result.json", AssessmentJson.write(result))));
        return sets;
    }

    private Map<String, String> plan(ReadReport report) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PLAN, PlanJson.write(report.plan(), report.notes()));
        files.put("data/measures.csv", SiteTables.measures(model));
        files.put("data/plan.ics", PlanCalendar.write(report.plan(), Language.TH));
        return files;
    }

    private static String json(ResultReview review) {
        return ScoreJson.write(review, ExportMessages.of(Language.TH));
    }
}
