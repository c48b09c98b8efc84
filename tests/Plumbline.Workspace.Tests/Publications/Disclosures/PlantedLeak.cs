using System.Text;
using Plumbline.Files.Publications;
using Plumbline.Publications.Disclosures;
using Plumbline.Reports;
using Plumbline.Reports.Disclosures;
using Plumbline.Statistics;
using EditionFiles = System.Collections.Generic.List<(string Path, System.ReadOnlyMemory<byte> Content)>;

namespace Plumbline.Workspace.Tests.Publications.Disclosures;

/// <summary>A programme whose last edition gives something away, on purpose: what a hurried hand or a second edition does.</summary>
/// <param name="Way">How it was planted.</param>
/// <param name="Expected">What the check must find: its kind, and what it is about; null where any subject of the kind is right.</param>
internal sealed record PlantedLeak(string Way, GeneratedProgramme Programme, IReadOnlyList<EditionFiles> Editions, DisclosureKind Expected, string? Subject)
{
    private static readonly Func<string, PlantedLeak?>[] Ways =
    [
        SmallCountPrinted, OtherCountPrinted, OtherRuleLater, OneCaseLess, OneJudgementPutRight, PagePrintsMore, SentencePrintsFew, PseudonymInText,
            ThinStory, FewCasesBehindScore,
    ];

    private IReadOnlyList<EditionFiles> Before => [.. Editions.SkipLast(1)];

    /// <summary>One of the ways, by its number; a seed with which nothing can be given away is passed over.</summary>
    public static PlantedLeak Of(int number)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (Ways[number % Ways.Length]($"leak {number} {attempt}") is { } leak)
            {
                return leak;
            }
        }
    }

    public bool IsFound() => Programme.Review(Editions).Any(finding => Expected == DisclosureKind.Near
        ? finding.Kind is DisclosureKind.Near or DisclosureKind.Follows && $"{finding.Subject} {finding.Text}".Contains(Subject!, StringComparison.Ordinal)
        : finding.Kind == Expected && finding.Subject == Subject);

    /// <summary>What a reader still learns when the edition is made again beside those before it.</summary>
    public IReadOnlyList<string> LearntAfterRepair()
    {
        var repaired = Programme.Files(GeneratedProgramme.Smallest, [.. Before.Index().Select(edition => PrintedEdition.Of(edition.Index + 1, edition.Item))]);
        return Programme.Learnt([.. Before, repaired]);
    }

    private static PlantedLeak? SmallCountPrinted(string seed)
    {
        var (programme, files) = Published(seed);
        return Withheld(programme, files, seed).Where(cell =>
            programme.Truth(cell.Question, cell.Population, cell.Kind) is > 0 and < GeneratedProgramme.Smallest)
            .Select(cell => new PlantedLeak(nameof(SmallCountPrinted), programme, [Shown(programme, files, cell)], DisclosureKind.SmallCount,
                $"{cell.Question} {cell.Population}"))
            .FirstOrDefault(leak => PrintedEdition.Of(1, leak.Editions[0]).Figures.Values.SelectMany(tally => tally.InOrder())
                .Any(count => count is > 0 and < GeneratedProgramme.Smallest));
    }

    /// <summary>A count that was withheld for the sake of another is printed, so that the other is told.</summary>
    private static PlantedLeak? OtherCountPrinted(string seed)
    {
        var (programme, files) = Published(seed);
        return Withheld(programme, files, seed).Where(cell =>
            programme.Truth(cell.Question, cell.Population, cell.Kind) >= GeneratedProgramme.Smallest).Take(12)
            .Select(cell => Told(nameof(OtherCountPrinted), programme, [Shown(programme, files, cell)]))
            .FirstOrDefault(leak => leak is not null);
    }

    /// <summary>The publisher changes the smallest count between editions: each keeps its own rule, and the two together do not.</summary>
    private static PlantedLeak? OtherRuleLater(string seed)
    {
        var (programme, files) = Published(seed);
        return Told(nameof(OtherRuleLater), programme, [files, programme.FilesThatNearlyTell(smallest: 8)]);
    }

    private static PlantedLeak? OneCaseLess(string seed)
    {
        var (programme, files) = Published(seed);
        var now = programme.WithoutOne();
        return new PlantedLeak(nameof(OneCaseLess), now, [files, now.Files()], DisclosureKind.Difference, "cases");
    }

    private static PlantedLeak? OneJudgementPutRight(string seed)
    {
        var (programme, files) = Published(seed);
        var random = new SeededRandom(seed + " correction");
        var now = programme.Corrected(random.Below(programme.Readings.Instrument.Questions.Count), random.Below(programme.Readings.Cases.Count));
        var later = now.Files(GeneratedProgramme.Smallest, PrintedEdition.Of(1, files));
        var (one, two) = (PrintedEdition.Of(1, files), PrintedEdition.Of(2, later));
        return two.Figures.Where(figure => one.Figures[figure.Key].InOrder().Zip(figure.Value.InOrder())
                .Any(pair => pair.First is not null && pair.Second is not null && pair.First != pair.Second))
            .Select(figure => new PlantedLeak(nameof(OneJudgementPutRight), now, [files, later], DisclosureKind.Difference,
                $"{figure.Key.Question} {figure.Key.Population}"))
            .FirstOrDefault();
    }

    private static PlantedLeak? PagePrintsMore(string seed)
    {
        var (programme, files) = Published(seed);
        return Withheld(programme, files, seed).Where(cell => cell.Kind < 2 && programme.Truth(cell.Question, cell.Population, cell.Kind) > 0)
            .Select(cell => new PlantedLeak(nameof(PagePrintsMore), programme, [[.. files, Page($"""
                <details class="entry"><summary>x</summary>
                <div class="judgements" id="{EntryId.Of(cell.Question, cell.Population)}"><table><tbody>
                <tr><th scope="row">{PublishedTally.Labels[cell.Kind][0].English}</th><td class="end">{programme.Truth(cell)}</td></tr>
                </tbody></table></div>
                </details>
                """)]], DisclosureKind.Slip, $"{cell.Question} {cell.Population}")).FirstOrDefault();
    }

    private static PlantedLeak? SentencePrintsFew(string seed)
    {
        var (programme, files) = Published(seed);
        string[] sentences = ["<p>This was so in 3 out of 17 cases.</p>", "<p>It was late in two of the nine.</p>",
            "<p>Roedd hyn yn wir mewn 3 allan o 17 o achosion.</p>", "<p>It was done in 30 of 32 cases.</p>"];
        return new PlantedLeak(nameof(SentencePrintsFew), programme, [[.. files, Page(sentences[new SeededRandom(seed).Below(sentences.Length)])]],
            DisclosureKind.SmallCount, "report.en.html");
    }

    private static PlantedLeak? PseudonymInText(string seed)
    {
        var (programme, files) = Published(seed);
        var who = programme.Readings.Cases[new SeededRandom(seed).Below(programme.Readings.Cases.Count)].Case.Id;
        return new PlantedLeak(nameof(PseudonymInText), programme, [[.. files, Page($"<p>The plan of {who} was late.</p>")]], DisclosureKind.Name, who);
    }

    private static PlantedLeak? ThinStory(string seed)
    {
        var (programme, files) = Published(seed);
        var few = programme.Readings.Cases.Where(read => read.Case.Find("sex") == "female").GroupBy(read => read.Case.Find("age")!)
            .FirstOrDefault(group => group.Count() < GeneratedProgramme.Smallest);
        return few is null ? null : new PlantedLeak(nameof(ThinStory), programme,
            [[.. files, Page($"<p>A {few.Key}-year-old girl had missed three meetings.</p>")]],
            DisclosureKind.ThinContext, $"sex female + age {few.Key}");
    }

    private static PlantedLeak? FewCasesBehindScore(string seed)
    {
        var programme = GeneratedProgramme.Of(seed, fewIn21: 3);
        return new PlantedLeak(nameof(FewCasesBehindScore), programme, [programme.Files()], DisclosureKind.Dominance, "criterion:2.1");
    }

    /// <summary>A leak only where a reader does learn something by it.</summary>
    private static PlantedLeak? Told(string way, GeneratedProgramme programme, IReadOnlyList<EditionFiles> editions)
    {
        var learnt = programme.Learnt(editions);
        if (learnt.Count == 0)
        {
            return null;
        }

        var subject = learnt[0][..learnt[0].LastIndexOf(' ')];
        return new PlantedLeak(way, programme, editions, DisclosureKind.Near, subject);
    }

    private static (GeneratedProgramme Programme, EditionFiles Files) Published(string seed)
    {
        var programme = GeneratedProgramme.Of(seed);
        return (programme, programme.Files());
    }

    private static (string Path, ReadOnlyMemory<byte> Content) Page(string body) =>
        ("report.en.html", new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")));

    private static IEnumerable<(string Question, string Population, int Kind)> Withheld(GeneratedProgramme programme, EditionFiles files, string seed)
    {
        var cells = PrintedEdition.Of(1, files).Figures
            .SelectMany(figure => figure.Value.InOrder().Index().Where(kind => kind.Item is null)
                .Select(kind => (figure.Key.Question, figure.Key.Population, kind.Index))).ToList();
        var random = new SeededRandom(seed + " cells");
        return cells.OrderBy(_ => random.Below(1_000_000)).ToList();
    }

    private static EditionFiles Shown(GeneratedProgramme programme, EditionFiles files, (string Question, string Population, int Kind) cell) =>
        GeneratedProgramme.Rewritten(files, cell.Question, cell.Population, tally =>
        {
            int? Count(int kind, int? printed) => kind == cell.Kind ? programme.Truth(cell.Question, cell.Population, kind) : printed;
            return new PublishedTally(Count(0, tally.Sufficient), Count(1, tally.Insufficient), Count(2, tally.NotApplicable), Count(3, tally.Unknown),
                Count(4, tally.Missing));
        });
}
