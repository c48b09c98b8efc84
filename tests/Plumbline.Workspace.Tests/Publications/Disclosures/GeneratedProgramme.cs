using System.Globalization;
using System.Text;
using Plumbline.Assessments;
using Plumbline.Documents.Data;
using Plumbline.Files.Instruments;
using Plumbline.Files.Publications;
using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Publications.Disclosures;
using Plumbline.Reports;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Testing;

namespace Plumbline.Workspace.Tests.Publications.Disclosures;

/// <summary>
/// Cases judged by chance of a seed, in an instrument of twelve questions, three criteria, a theme and three populations, and the editions that are published
/// of
/// them as files.
/// </summary>
internal sealed class GeneratedProgramme
{
    public const int Smallest = 5;

    private static readonly Answer[] Kinds = [Answer.Yes, Answer.No, Answer.NotApplicable, Answer.Unknown, Answer.Missing];

    private readonly Dictionary<string, IReadOnlyList<string>> anyway = new(StringComparer.Ordinal);

    private GeneratedProgramme(Readings readings) => (Readings, Scores) = (readings, PooledScores.Of(readings));

    public Readings Readings { get; }

    public ScoreCard Scores { get; }

    public static GeneratedProgramme Of(string seed, int fewIn21 = 100)
    {
        var random = new SeededRandom(seed);
        var instrument = AnInstrument();
        var level = 30 + random.Below(60);
        var cases = Enumerable.Range(1, 24 + random.Below(50)).Select(number =>
        {
            var custody = random.Below(100) < 30 ? "yes" : "no";
            var answers = instrument.Questions.Select(question => question.Criterion == "2.1" && number > fewIn21 ? Answer.NotApplicable
                : random.Below(100) switch
            {
                < 4 => Answer.Missing,
                < 7 => Answer.Unknown,
                < 17 => Answer.NotApplicable,
                _ => random.Below(100) < level ? Answer.Yes : Answer.No,
            }).ToArray();
            return CaseAssessment.Of(
                Given.ACase($"CASE{number:000}", ("custody", custody), ("sex", random.Below(100) < 20 ? "female" : "male"),
                    ("age", $"{12 + random.Below(6)}")), instrument, answers);
        }).ToList();
        return new GeneratedProgramme(new Readings(instrument, cases));
    }

    /// <summary>The same without its last case.</summary>
    public GeneratedProgramme WithoutOne() => new(Readings with { Cases = [.. Readings.Cases.SkipLast(1)] });

    /// <summary>The same with one judgement of one case put right.</summary>
    public GeneratedProgramme Corrected(int question, int place) => new(Readings with
    {
        Cases =
        [
            .. Readings.Cases.Index().Select(read => read.Index != place ? read.Item : CaseAssessment.Of(read.Item.Case, Readings.Instrument,
                [.. Enumerable.Range(0, Readings.Instrument.Questions.Count).Select(at => at != question ? read.Item.Recorded(at)
                    : read.Item.Recorded(at) == Answer.Yes ? Answer.No : Answer.Yes)])),
        ],
    });

    /// <summary>How many cases there are of a question, a population and one of the five answers.</summary>
    public int Truth(string question, string population, int kind)
    {
        var place = Readings.Instrument.IndexOf(question);
        return Readings.Of(population).Count(read => read.Counted(place) == Kinds[kind]);
    }

    public int Truth((string Question, string Population, int Kind) cell) => Truth(cell.Question, cell.Population, cell.Kind);

    /// <summary>The files of an edition as the program makes them.</summary>
    public List<(string Path, ReadOnlyMemory<byte> Content)> Files(int smallest = Smallest, params IReadOnlyList<PrintedCounts> earlier) =>
        Files(PublishedCounts.Of(Readings, [], Scores, smallest, earlier, alsoNear: true), smallest);

    /// <summary>The files of an edition that withholds what a smallest count asks for, and not what is nearly told.</summary>
    public List<(string Path, ReadOnlyMemory<byte> Content)> FilesThatNearlyTell(int smallest) =>
        Files(PublishedCounts.Of(Readings, [], Scores, smallest, [], alsoNear: false), smallest);

    private List<(string Path, ReadOnlyMemory<byte> Content)> Files(PublishedCounts counts, int smallest)
    {
        var (title, publisher) = (new LocalText("Generated", "Wedi’i gynhyrchu"), new LocalText("A test", "Prawf"));
        var data = new PublishedData("generated", title, publisher, new DateOnly(2026, 11, 29), Readings.Instrument, Scores, counts)
        {
            SmallestCount = smallest,
            CaseCount = Readings.Cases.Count,
            InstrumentText = InstrumentFile.Write(Readings.Instrument.Draft),
            Design = CaseDesign.Simple(Readings.Cases.Count),
        };
        return [.. new DataReportWriter().Write(new Report("generated", [], data)).Value.Select(file => (file.Path, file.Content))];
    }

    /// <summary>What the release check finds.</summary>
    public IReadOnlyList<DisclosureFinding> Review(params IReadOnlyList<List<(string Path, ReadOnlyMemory<byte> Content)>> editions) =>
        DisclosureReview.Of(new ReleaseMaterial(
        AnInspection(), Readings, Scores, [.. editions.Index().Select(edition => PrintedEdition.Of(edition.Index + 1, edition.Item))],
            PrintedEdition.Sentences(editions[^1])));

    /// <summary>What a reader learns beyond what the scores alone, which are always printed, tell.</summary>
    public IReadOnlyList<string> Learnt(params IReadOnlyList<List<(string Path, ReadOnlyMemory<byte> Content)>> editions)
    {
        IReadOnlyList<PrintedCounts> printed = [.. editions.Index().Select(edition => PrintedEdition.Of(edition.Index + 1, edition.Item))];
        var learnt = new ReadersAttack(Readings.Instrument, printed).Learnt(Truth, Smallest);
        return learnt.Count == 0 ? [] : [.. learnt.Except(Anyway(printed))];
    }

    /// <summary>What the scores alone tell: the same for every edition that prints the same of them, and asked once.</summary>
    private IReadOnlyList<string> Anyway(IReadOnlyList<PrintedCounts> printed)
    {
        var scores = string.Join('\n', printed[^1].Scores.OrderBy(score => score.Key, StringComparer.Ordinal).Select(score => $"{score.Key} {score.Value}"));
        if (!anyway.TryGetValue(scores, out var told))
        {
            anyway[scores] = told = new ReadersAttack(Readings.Instrument, printed, onlyScores: true).Learnt(Truth, Smallest);
        }

        return told;
    }

    /// <summary>Prints a count again, or withholds it, in the table and in the JSON of an edition.</summary>
    public static List<(string Path, ReadOnlyMemory<byte> Content)> Rewritten(
        List<(string Path, ReadOnlyMemory<byte> Content)> files, string question, string population, Func<PublishedTally, PublishedTally> change)
    {
        var before = PrintedEdition.Of(1, files).Figures[(question, population)];
        var after = change(before);
        return
        [
            .. files.Where(file => file.Path != "data/figures.json")
                .Select(file => file.Path != "data/figures.csv" ? file : (file.Path, new ReadOnlyMemory<byte>(
                Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content.Span).Replace(Row(before), Row(after), StringComparison.Ordinal))))),
        ];

        string Row(PublishedTally tally) => string.Join(',', question, population, Cell(tally.Sufficient), Cell(tally.Applicable),
            tally.Share is { } share ? share.Percent?.ToString(CultureInfo.InvariantCulture) ?? "[z]" : "[c]", Cell(tally.NotApplicable),
                Cell(tally.Unknown), Cell(tally.Missing));
    }

    private static string Cell(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "[c]";

    private static Instrument AnInstrument()
    {
        string[] criteria = ["1.1", "1.1", "1.1", "1.1", "1.1", "1.2", "1.2", "1.2", "1.2", "2.1", "2.1", "2.1"];
        var draft = Given.ADraft([.. criteria.Index().Select(one =>
            Given.AQuestion($"q{one.Index + 1:00}", one.Item) with { Themes = one.Index % 3 == 0 ? ["safeguarding"] : [] })]);
        return (draft with
        {
            Phases = [.. draft.Phases, new Phase("community", new LocalText("Community"), "${custody} = 'no'")],
            Choices = new Dictionary<string, IReadOnlyList<Choice>>(draft.Choices)
            {
                ["sex"] = [new Choice("male", new LocalText("Male", "Gwryw")), new Choice("female", new LocalText("Female", "Benyw"))],
            },
            Profile =
            [
                .. draft.Profile, new ProfileField("sex", new LocalText("Sex", "Rhyw"), "sex", false) { IsCharacteristic = true },
                new ProfileField("age", new LocalText("Age", "Oedran"), null, true) { IsCharacteristic = true },
            ],
        }).Prove().Value;
    }

    private static Inspection AnInspection() => new(
        "generated", new LocalText("Generated"), new InspectedBody(new LocalText("A service that does not exist"), new LocalText("NONE")),
        new Publishing(new LocalText("A test"), null, ShowJudgements: false, Smallest))
    {
        Programme = new LocalText("Generated"),
        ReportOn = new LocalText("Ratings of"),
        Published = new CalendarDate(2026, 11, 29),
    };
}
