using Microsoft.AspNetCore.Http;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>What someone put down for one question: answer, note and evidence, as the form sent it.</summary>
/// <param name="BasedOn">The revision that the form was made from.</param>
/// <param name="Faults">What is wrong with it, by the id of the field.</param>
internal sealed record SentJudgement(
    int BasedOn,
    Answer? Answer,
    string? Note,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<(string Field, string Code)> Faults)
{
    /// <summary>Before this day nothing was written that is read today.</summary>
    private static readonly DateOnly Earliest = new(1950, 1, 1);

    /// <summary>What the record should hold, or null when nothing is left of it.</summary>
    /// <param name="text">What stands of another type than judgement; it is answered on the page of the case.</param>
    public Judged? Judged(Answer stands, string? text) => new Judged(text is null ? Answer ?? stands : Instruments.Answer.Given) { Text = text,
        Note = Note, Evidence = Evidence } is var judged && judged is { Answer: Instruments.Answer.Missing, Note: null, Evidence.Count: 0 } ? null : judged;

    /// <param name="today">No evidence is of a day that is still to come.</param>
    public static SentJudgement Of(IFormCollection form, DateOnly today)
    {
        var faults = new List<(string, string)>();
        var evidence = new List<Evidence>();
        for (var piece = 0; piece <= JudgementLimits.MostEvidence + 1 && form.ContainsKey(EvidenceFields.Text(piece)); piece++)
        {
            if (form.ContainsKey(EvidenceFields.Remove(piece)) || PieceOf(form, piece, today, faults) is not { } found)
            {
                continue;
            }

            evidence.Add(found);
        }

        var note = Text(form, EvidenceFields.Note, JudgementLimits.LongestText, faults);
        var code = form[EvidenceFields.Answer].ToString();
        Answer? answer = !form.ContainsKey(EvidenceFields.Answer) ? null : code.Length == 0 ? Instruments.Answer.Missing : Answers.FromCode(code);
        if (answer is null && form.ContainsKey(EvidenceFields.Answer))
        {
            faults.Add((EvidenceFields.Answer, "unknown-answer"));
        }

        return new SentJudgement(int.TryParse(form[EvidenceFields.BasedOn], out var revision) ? revision : 0, answer, note, evidence, faults);
    }

    private static Evidence? PieceOf(IFormCollection form, int piece, DateOnly today, List<(string, string)> faults)
    {
        var text = Text(form, EvidenceFields.Text(piece), JudgementLimits.LongestText, faults);
        var source = Text(form, EvidenceFields.Source(piece), JudgementLimits.LongestName, faults);
        var page = Text(form, EvidenceFields.Page(piece), JudgementLimits.LongestName, faults);
        var typed = form[EvidenceFields.Date(piece)].ToString().Trim();
        var date = DayText.Parse(typed);
        if (typed.Length > 0 && (date is null || date > today || date < Earliest))
        {
            faults.Add((EvidenceFields.Date(piece), "date-unreadable"));
        }

        return text is null && source is null && page is null && date is null
            ? null
            : new Evidence(form[EvidenceFields.Kind(piece)] == EvidenceFields.Interview ? EvidenceKind.Interview : EvidenceKind.Record, text ?? "")
            {
                Source = source, Page = page, Date = date,
            };
    }

    private static string? Text(IFormCollection form, string field, int longest, List<(string, string)> faults)
    {
        var text = TypedText.Tidy(form[field].ToString());
        if (TextLength.Of(text) > longest)
        {
            faults.Add((field, "text-too-long"));
        }

        return text.Length == 0 ? null : text;
    }
}
