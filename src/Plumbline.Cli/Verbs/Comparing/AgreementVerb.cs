using System.CommandLine;
using System.Text.Json;
using Plumbline.Assessments;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Agreement;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs.Comparing;

/// <summary><c>agreement FIRST.csv SECOND.csv [MORE...]</c>: how far readings of the same cases agree, who is stricter, and how assessors judge beside one
/// another.</summary>
internal static class AgreementVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Two or more files of judgements of the same cases; the others are held against the first.",
            Arity = new ArgumentArity(0, 50),
        };
        var instrument = new Option<string?>("--instrument")
        {
            Description = "The instrument and its version, such as core-case@2009.1; otherwise the one that knows every question.",
        };
        var json = Inputs.Json();
        var command = new Command(
            "agreement",
            "Measure agreement between readers: percent, Gwet's AC1, Cohen's kappa, Krippendorff's alpha; direction; leniency and drift of assessors.")
        {
            files, instrument, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is not { Length: >= 2 })
            {
                result.AddError("Give two or more files of judgements: one reading agrees with nobody.");
            }
        });
        command.SetAction(parsed =>
        {
            var refusals = new List<Refusal>();
            var readings = parsed.GetRequiredValue(files).Select(file => new Reading(file, Once(JudgementsFile.ReadFile(file, refusals), refusals))).ToList();
            var used = InstrumentOf(parsed.GetValue(instrument), readings, refusals);
            if (refusals.Count == 0
                && readings
                    .Skip(1)
                    .FirstOrDefault(reading => !reading.Judgements.Select(KeyOf).Intersect(readings[0].Judgements.Select(KeyOf)).Any()) is { } apart)
            {
                refusals.Add(new Refusal("nothing-in-common", $"has no case and question in common with {readings[0].Name}")
                {
                    Place = new Place(apart.Name, 1, 1),
                });
            }

            if (refusals.Count > 0)
            {
                return parsed.Refuse(refusals);
            }

            var lines = ReaderAgreement.Of(readings, used);
            var remarks = ReadingRemarks.Of(readings);
            var assessors = AssessorLeniency.Of([.. readings.SelectMany(reading => reading.Judgements)]);
            return parsed.Done(parsed.GetValue(json) ? Json(readings, used, lines, assessors, remarks) : AgreementText.Of(lines, assessors, remarks));
        });
        return command;
    }

    private static string Json(IReadOnlyList<Reading> readings, Instrument? instrument, IReadOnlyList<AgreementLine> lines,
        IReadOnlyList<AssessorLine> assessors, IReadOnlyList<string> remarks) => JsonSerializer.Serialize(
        new AgreementJson(
            [.. readings.Select(reading => reading.Name)],
            instrument is null ? null : $"{instrument.Id} {instrument.Version}",
            AgreementLineJson.Of(lines.Single(line => line.Kind == "overall")),
            [.. lines.Where(line => line.Kind == "criterion").Select(AgreementLineJson.Of)],
            [.. lines.Where(line => line.Kind == "question").Select(AgreementLineJson.Of)],
            [.. assessors.Select(AssessorJson.Of)],
            remarks),
        ProgramJson.Default.AgreementJson);

    private static (string Case, string Question) KeyOf(Judgement judgement) => (judgement.Case, judgement.Question);

    private static IReadOnlyList<Judgement> Once(IReadOnlyList<Judgement> judgements, List<Refusal> refusals)
    {
        foreach (var twice in judgements.GroupBy(KeyOf).Where(same => same.Count() > 1).Select(same => same.ElementAt(1)))
        {
            refusals.Add(new Refusal("judged-twice", $"case {twice.Case} has an answer to this question already")
            {
                Place = twice.Place, Subject = twice.Question,
            });
        }

        return judgements;
    }

    /// <summary>The instrument asked for, or the newest that knows every question; null when none does, and then there are no criteria.</summary>
    private static Instrument? InstrumentOf(string? asked, IReadOnlyList<Reading> readings, List<Refusal> refusals)
    {
        var questions = readings.SelectMany(reading => reading.Judgements).DistinctBy(judgement => judgement.Question).ToList();
        if (asked is null)
        {
            return InstrumentShelf.Own.Known()
                .Select(known => known.Split(' '))
                .Select(known => InstrumentShelf.Own.Read(known[0], known[1], default))
                .Where(read => !read.IsRefused && questions.All(judgement => read.Value.IndexOf(judgement.Question) >= 0))
                .Select(read => read.Value)
                .LastOrDefault();
        }

        var parts = asked.Split('@', 2);
        var found = InstrumentShelf.Own.Read(parts[0], parts.Length > 1 ? parts[1] : "", new Place("--instrument", 1, 1));
        refusals.AddRange(found.Refusals);
        if (!found.TryGet(out var instrument))
        {
            return null;
        }

        foreach (var unknown in questions.Where(judgement => instrument.IndexOf(judgement.Question) < 0))
        {
            refusals.Add(new Refusal("unknown-question", $"there is no question {unknown.Question} in {instrument.Id} {instrument.Version}")
            {
                Place = unknown.Place,
                Subject = unknown.Question,
                Suggestion = Spelling.Suggest(unknown.Question, instrument.Questions.Select(question => question.Name)),
            });
        }

        return instrument;
    }
}
