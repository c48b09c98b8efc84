using System.Globalization;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Disclosures;
using Plumbline.Reports.Narratives;
using Plumbline.Reports.Outlines;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections;

/// <summary>What the sections of one report share: its material, its language, and its narratives with figures bound.</summary>
internal sealed record ReportContext(
    ReportMaterial Material,
    PublishedCounts Counts,
    Language Language,
    IReadOnlyDictionary<string, BoundNarrative> Narratives,
    IReadOnlyDictionary<string, BoundNarrative> Standing,
    bool HasAnnex)
{
    /// <summary>The parts of narratives that the sections asked for; an empty part stands for all of them.</summary>
    public HashSet<(string Narrative, string Part)> Asked { get; } = [];

    public Outline Outline => Material.Outline;

    /// <summary>Whether cases were read: an instrument that reads a service as a whole has one record of it.</summary>
    public bool ReadsCases => Material.Readings.Cases.Count > 1;

    public string In(LocalText text) => text.In(Language);

    /// <summary>A criterion or section by its number, where its id is one, and its title.</summary>
    public string Named(string id, LocalText title) => NumberOf(id) is { } number ? $"{number} {In(title)}" : In(title);

    /// <summary>An id that is a number as people write it, such as 1.2; null for a name.</summary>
    public static string? NumberOf(string id) => id.Length > 0 && char.IsAsciiDigit(id[0]) ? id : null;

    /// <summary>What every reader of data must know of them, over the data; nothing where the inspection says nothing.</summary>
    public IEnumerable<Block> Notice(LocalText title) => Material.Inspection.Notice is { } notice ? [new Notice(In(title), In(notice))] : [];

    /// <summary>The blocks of a part of a narrative; none where nothing was written.</summary>
    public IReadOnlyList<Block> Written(string narrative, string part = "")
    {
        Asked.Add((narrative, part));
        return Of(Narratives, narrative, part);
    }

    /// <summary>The same of a standing text.</summary>
    public IReadOnlyList<Block> StandingText(string name, string part = "") => Of(Standing, name, part);

    public string? Target(string key, string population = Plumbline.Instruments.Phase.All) => HasAnnex ? EntryId.Of(key, population) : null;

    /// <summary>A printed score that leads to the judgements behind it.</summary>
    public PrintedFigure Printed(Score score) => new(PercentOf(score), score.Key, Target(score.Key)) { Share = score.Share };

    /// <summary>Whether a score stands in its box as a figure: a pooled one always, another where there is one and it is not withheld.</summary>
    public bool IsPrinted(Score score) => score.Because is null || (score.Share is { Base: > 0 } && Shows(score));

    /// <summary>Whether the counts behind a score may be printed.</summary>
    public bool Shows(Score score) => Counts.Shows(score, Material.Scores);

    /// <summary>How a rating was reached, in whole sentences.</summary>
    public string Reached(Score score) => In(Shows(score) ? Texts.SayRating.Reached(score, Material.Scores) : Texts.SayRating.Decided(score));

    public string PercentOf(Score score) => score.Percent is { } percent ? $"{Whole(percent)}%" : In(Texts.Say.NotApplicable);

    /// <summary>The word of a score with its place among the words of the ruleset.</summary>
    public Band? BandOf(Score score)
    {
        if (score.Band is not { } word)
        {
            return null;
        }

        var rank = Material.Readings.Instrument.Rules.Words.Index().First(pair => pair.Item.Word == word.Word).Index;
        return new Band(In(word.Label), rank);
    }

    /// <summary>
    /// What the sample leaves open, in one sentence for a lay reader: the interval rounded outwards to whole per cent, or why there is none; null when there is
    /// none of it. The numbers behind it stand in an appendix.
    /// </summary>
    public IReadOnlyList<Inline>? IntervalOf(Score score)
    {
        if (score.Tally.Applicable == 0 || Material.Scores.Design is not { } design)
        {
            return null;
        }

        var between = (score.Interval, design) switch
        {
            ({ } interval, _) =>
                Texts.Say.VeryLikelyBetween($"{Whole(interval.Printed.Low)}%", $"{Whole(interval.Printed.High)}%"),
            (_, { IsCensus: true }) => Texts.SayUncertainty.Census,
            (_, { Unread.Count: > 0 }) => Texts.SayUncertainty.OnlyWhatWasRead,
            _ => Texts.SayUncertainty.TooFew,
        };
        return [In(between)];
    }

    /// <summary>The interval of a score, rounded outwards to whole per cent; empty where there is none.</summary>
    public static string RangeOf(Score score) => score.Interval is { } interval ? $"{Whole(interval.Printed.Low)}–{Whole(interval.Printed.High)}%" : "";

    public static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static IReadOnlyList<Block> Of(IReadOnlyDictionary<string, BoundNarrative> texts, string name, string part)
    {
        if (!texts.TryGetValue(name, out var text))
        {
            return [];
        }

        return part.Length == 0 ? [.. text.Parts.Values.SelectMany(blocks => blocks)] : text.Part(part);
    }
}
