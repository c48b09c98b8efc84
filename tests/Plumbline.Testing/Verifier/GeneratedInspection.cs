using Plumbline.Assessments;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Reports;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Files.Instruments;

namespace Plumbline.Testing.Verifier;

/// <summary>
/// An inspection whose cases and judgements follow from a seed: 5 to 99 cases, good ones and weak ones, with questions that do not apply, could not be
/// assessed and were forgotten.
/// </summary>
/// <param name="Design">How the cases stand for the caseload: not known, a part of it, all of it, in strata, or each by a chance of its own.</param>
public sealed record GeneratedInspection(string Id, Readings Readings, CaseDesign Design)
{
    /// <param name="ids">The cases that were drawn; cases of its own when left out.</param>
    public static GeneratedInspection Of(Instrument instrument, string seed, IReadOnlyList<string>? ids = null)
    {
        var random = new SeededRandom(seed);
        var level = random.Below(101);
        ids ??= [.. Enumerable.Range(1, 5 + random.Below(95)).Select(number => $"G{number:00}")];
        var cases = ids.Select(id => ACase(instrument, id, level, random)).ToList();
        return new GeneratedInspection($"generated-{instrument.Id}", new Readings(instrument, cases), ADesign(cases.Count, random));
    }

    /// <summary>What is published of it.</summary>
    /// <param name="smallestCount">The smallest count that is printed; with 0 the judgements are published.</param>
    public Report Published(int smallestCount)
    {
        var instrument = Readings.Instrument;
        var scores = EstimatedScores.WithIntervals(Readings, Design);
        var counts = PublishedCounts.Of(Readings, [], scores, smallestCount);
        var (title, publisher) = (new LocalText("Generated", "Wedi’i gynhyrchu"), new LocalText("A test", "Prawf"));
        return new Report(Id, [], new PublishedData(Id, title, publisher, new DateOnly(2026, 11, 29), instrument, scores, counts)
        {
            SmallestCount = smallestCount,
            CaseCount = Readings.Cases.Count,
            InstrumentText = InstrumentFile.Write(instrument.Draft),
            Design = Design,
            Cases = smallestCount == 0 ? Readings : null,
        });
    }

    /// <summary>Writes the files of its folder that ratings come from.</summary>
    public void WriteTo(string folder)
    {
        var instrument = Readings.Instrument;
        File.WriteAllText(Path.Combine(folder, "inspection.yaml"), $$"""
            id: {{Id}}
            area: "Generated"
            programme: "Generated"
            report_on: "Ratings of"
            instrument: { id: {{instrument.Id}}, version: "{{instrument.Version}}" }
            body: { name: "A service that does not exist", initials: "NONE" }
            published: 2026-11
            notice: "Invented"
            publishing: { publisher: "A test", show_judgements: yes }

            """);
        string[] fields = [.. instrument.Profile.Select(field => field.Name)];
        File.WriteAllLines(Path.Combine(folder, "cases.csv"), Readings.Cases
            .Select(read => string.Join(',', fields.Select(field => read.Case.Find(field) ?? "").Prepend(read.Case.Id)))
            .Prepend(string.Join(',', fields.Prepend("case_id"))));
        File.WriteAllLines(Path.Combine(folder, "judgements.csv"),
        [
            "case_id,question_key,answer",
            .. from read in Readings.Cases
               from question in Enumerable.Range(0, instrument.Questions.Count)
               where read.IsOpen(question) && read.Recorded(question) != Answer.Missing
               select $"{read.Case.Id},{instrument.Questions[question].Name},{read.Recorded(question).Code()}",
        ]);
    }

    private static CaseAssessment ACase(Instrument instrument, string id, int level, SeededRandom random)
    {
        var quality = Math.Clamp(level + random.Below(61) - 30, 0, 100);
        var profile = instrument.Profile.ToDictionary(field => field.Name, field => ValueOf(instrument, field, random));
        var recorded = instrument.Questions.Select(question => random.Below(100) switch
        {
            < 2 => Answer.Missing,
            < 4 when instrument.Choices[question.Choices].Any(choice => choice.Name == "unknown") => Answer.Unknown,
            < 14 when question.MayBeNotApplicable => Answer.NotApplicable,
            _ => random.Below(100) < quality ? Answer.Yes : Answer.No,
        }).ToArray();
        var read = CaseAssessment.Of(new Case(id, profile), instrument, recorded);

        // What was typed behind a closed question stays in some cases: it must count nowhere.
        var typed = recorded.Select((answer, question) => read.IsOpen(question) || random.Below(5) == 0 ? answer : Answer.Missing);
        return CaseAssessment.Of(read.Case, instrument, [.. typed]);
    }

    private static string ValueOf(Instrument instrument, ProfileField field, SeededRandom random) => field switch
    {
        _ when random.Below(20) == 0 => "",
        { Choices: { } list } => instrument.Choices[list][random.Below(instrument.Choices[list].Count)].Name,
        { IsNumber: true } => $"{10 + random.Below(8)}",
        { IsDate: true } => $"2026-03-{1 + random.Below(28):00}",
        _ => $"text {random.Below(4)}",
    };

    private static CaseDesign ADesign(int cases, SeededRandom random)
    {
        int[] strata = [.. Enumerable.Range(0, cases).Select(place => place % 3)];
        return random.Below(5) switch
        {
            0 => CaseDesign.Simple(cases),
            1 => CaseDesign.Simple(cases, cases),
            2 => CaseDesign.Simple(cases, cases + 1 + random.Below(600)),
            3 => CaseDesign.Stratified(strata, [cases + random.Below(50), cases + 20 + random.Below(300), cases + random.Below(900)]),
            _ => CaseDesign.ByChance([.. strata.Select(_ => (5 + random.Below(90)) / 100.0)], strata, 3, cases * 4, random.Below(3), []),
        };
    }
}
