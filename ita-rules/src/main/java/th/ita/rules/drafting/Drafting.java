package th.ita.rules.drafting;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.DataPeriod;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.scoring.ScoringRefusal;

/**
 * Drafts a measure for each chosen item of a year.
 *
 * <p>Example: {@code Drafting.draft(fy2564, items, TemplateFile.builtIn()).get().measures(Language.TH)}.
 */
public final class Drafting {
    private Drafting() {}

    /**
     * Drafts measures.
     *
     * @param framework the framework of the measures' year
     * @param items the items to draft for, in codes of that year
     * @param templates the templates to draft from
     * @return a draft for each item, or the first item that the year does not have
     */
    public static Either<Refusal, Drafts> draft(
            Framework framework, Collection<ItemCode> items, MeasureTemplates templates) {
        List<DraftMeasure> drafts = new ArrayList<>();
        List<ItemCode> without = new ArrayList<>();
        for (ItemCode code : items.stream().distinct().toList()) {
            Optional<Item> item = framework.item(code);
            if (item.isEmpty()) {
                return Either.left(Refusal.of(
                        ScoringRefusal.UNKNOWN_ITEM,
                        Place.unknown(),
                        code.toString(),
                        framework.fiscalYear().toString(),
                        framework.lastItem().map(ItemCode::toString).orElse("")));
            }
            draft(item.get(), framework.fiscalYear(), templates).ifPresentOrElse(drafts::add, () -> without.add(code));
        }
        return Either.right(new Drafts(drafts, without));
    }

    private static Optional<DraftMeasure> draft(Item item, FiscalYear year, MeasureTemplates templates) {
        List<MeasureTemplate> found = item.topics().stream()
                .flatMap(topic -> templates.of(topic).stream())
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MeasureTemplate first = found.get(0);
        DataPeriod period = item.period().orElse(first.period());
        return Optional.of(new DraftMeasure(
                item.code(),
                item.name().value(),
                found.stream().map(template -> filled(template.method(), year)).toList(),
                found.stream()
                        .flatMap(template -> template.responsible().stream())
                        .map(unit -> filled(unit, year))
                        .distinct()
                        .toList(),
                UsualPeriod.of(period, year),
                UsualPeriod.words(period, year),
                filled(first.followUp(), year)));
    }

    private static Bilingual filled(Bilingual text, FiscalYear year) {
        return new Bilingual(filled(text.th(), Numerals.THAI, year), filled(text.en(), Numerals.ARABIC, year));
    }

    private static String filled(String text, Numerals numerals, FiscalYear year) {
        return text.replace("{year}", numerals.write(Integer.toString(year.year())))
                .replace("{previous}", numerals.write(Integer.toString(year.year() - 1)));
    }
}
