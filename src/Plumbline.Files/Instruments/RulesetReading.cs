using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Instruments.Rulesets.Tables;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Instruments;

/// <summary>The <c>ruleset</c> of an instrument file; docs/methods/rulesets.md states its names.</summary>
internal static class RulesetReading
{
    private static readonly string[] Kinds = [PooledShare.Name, LowestOf.Name, MeanOfRatings.Name, DecisionTables.Name];

    /// <summary>The rules; those of pooled share where nothing is said of their kind.</summary>
    /// <param name="remember">Told where each item, outcome and band stands.</param>
    public static Ruleset Of(YamlMap? ruleset, Action<string, YamlMap> remember)
    {
        if (ruleset is null)
        {
            return PooledShare.Of([]);
        }

        var kind = ruleset.OptionalText("kind") ?? PooledShare.Name;
        if (!Kinds.Contains(kind))
        {
            ruleset.Refuse("value-unknown", $"kind must be one of {string.Join(", ", Kinds)}, not \"{kind}\"", ruleset.PlaceOf("kind"));
        }

        return kind switch
        {
            LowestOf.Name => Lowest(ruleset, remember),
            MeanOfRatings.Name => MeanOf(ruleset, remember),
            DecisionTables.Name => Tables(ruleset, remember),
            _ => PooledShare.Of(BandsOf(ruleset, "comments", remember)),
        };
    }

    private static LowestOf Lowest(YamlMap ruleset, Action<string, YamlMap> remember)
    {
        var overall = ruleset.Map("overall");
        var discretion = ruleset.Map("discretion");
        var rules = new LowestOf(
            new Bands(0, 100, BandsOf(ruleset, "bands", remember)),
            BandingOf(ruleset),
            ruleset.Whole("minimum_cases") ?? 1,
            new Bands(0, overall?.Whole("maximum") ?? 0, overall is null ? [] : BandsOf(overall, "bands", remember)),
            overall?.Texts("left_out") ?? [],
            new Discretion(discretion?.Whole("steps") ?? 0, discretion?.Whole("within") ?? 0, discretion?.Whole("small_sample") ?? 0));
        overall?.Close();
        discretion?.Close();
        return rules;
    }

    private static MeanOfRatings MeanOf(YamlMap ruleset, Action<string, YamlMap> remember)
    {
        var scale = ruleset.Whole("scale") ?? 0;
        if (scale is < 2 or > 10)
        {
            ruleset.Refuse("value-unknown", "scale must be the highest rating, from 2 to 10", ruleset.PlaceOf("scale"));
        }

        return new MeanOfRatings(scale, new Bands(100 / Math.Max(1, scale), 100, BandsOf(ruleset, "bands", remember)), BandingOf(ruleset));
    }

    private static DecisionTables Tables(YamlMap ruleset, Action<string, YamlMap> remember)
    {
        var line = ruleset.Map("line");
        var rules = new DecisionTables(
            [.. ruleset.Maps("items").Select(item => ItemOf(item, remember))],
            [.. ruleset.Maps("outcomes").Select(outcome => OutcomeOf(outcome, remember))],
            BandsOf(ruleset, "levels", remember),
            line?.Whole("share") ?? 0,
            line?.LocalText("reached") ?? new LocalText(""),
            line?.LocalText("missed") ?? new LocalText(""));
        line?.Close();
        return rules;
    }

    private static DecisionTable ItemOf(YamlMap item, Action<string, YamlMap> remember)
    {
        item.Subject = item.Text("id");
        remember(item.Subject, item);
        var table = new DecisionTable(item.Subject, item.LocalText("title"), item.Texts("asks"), [.. item.Maps("rows").Select(RowOf)]);
        item.Close();
        return table;
    }

    private static DecisionRow RowOf(YamlMap row)
    {
        var when = row.Map("when");
        var answers = new Dictionary<string, IReadOnlyList<Answer>>();
        foreach (var name in when?.Names() ?? [])
        {
            var allowed = new List<Answer>();
            foreach (var word in (when!.OptionalText(name) ?? "").Split('|', StringSplitOptions.TrimEntries))
            {
                if (Answers.FromCode(word) is { } answer and not Answer.Unknown)
                {
                    allowed.Add(answer);
                }
                else
                {
                    when.Refuse("unknown-answer", $"{name} must be yes, no or na, or several with | between, not \"{word}\"", when.PlaceOf(name));
                }
            }

            answers[name] = allowed;
        }

        var read = new DecisionRow(answers, row.OneOf("rate", InstrumentWords.Ratings, ItemRating.Incomplete));
        if (!row.Has("rate"))
        {
            row.Refuse("value-missing", "rate is missing", row.Place);
        }

        row.Close();
        return read;
    }

    private static Outcome OutcomeOf(YamlMap item, Action<string, YamlMap> remember)
    {
        item.Subject = item.Text("id");
        remember(item.Subject, item);
        var outcome = new Outcome(item.Subject, item.LocalText("title"), item.Texts("items"), [.. item.Maps("rows").Select(OutcomeRowOf)]);
        item.Close();
        return outcome;
    }

    private static OutcomeRow OutcomeRowOf(YamlMap row)
    {
        var read = new OutcomeRow(RangeOf(row, "met"), RangeOf(row, "unmet"), row.Text("level"));
        row.Close();
        return read;
    }

    private static CountRange RangeOf(YamlMap row, string name)
    {
        if (row.OptionalText(name) is not { } text)
        {
            return CountRange.Any;
        }

        if (CountRange.Parse(text) is { } range)
        {
            return range;
        }

        row.Refuse("value-unknown", $"{name} must be a number such as 0, 1+ or 2-4, not \"{text}\"", row.PlaceOf(name));
        return CountRange.Any;
    }

    private static Banding BandingOf(YamlMap ruleset)
    {
        if (!ruleset.Has("banding"))
        {
            ruleset.Refuse("value-missing", "banding is missing: say exact or printed, or the word of 38.9 per cent is anybody's guess", ruleset.Place);
        }

        return ruleset.OneOf("banding", InstrumentWords.Bandings, Banding.Exact);
    }

    private static List<Band> BandsOf(YamlMap map, string name, Action<string, YamlMap> remember)
    {
        var bands = new List<Band>();
        foreach (var item in map.Maps(name))
        {
            item.Subject = item.Text("word");
            remember(item.Subject, item);
            bands.Add(new Band(item.Subject, new LocalText(item.Subject, item.OptionalText("cy")), item.Whole("from") ?? 0, item.Whole("points") ?? 0)
            {
                Meaning = item.OptionalLocalText("means"),
            });
            item.Close();
        }

        return bands;
    }
}
