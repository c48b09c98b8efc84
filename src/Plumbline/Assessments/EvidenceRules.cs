using Plumbline.Assessments.Ledgers;

namespace Plumbline.Assessments;

/// <summary>What an instrument wants written down before a record is handed over: evidence or a note for some answers to scored questions.</summary>
public static class EvidenceRules
{
    /// <summary>Whether the instrument asks for evidence of what was answered here.</summary>
    public static bool IsAskedFor(CaseAssessment assessment, int question) => assessment.IsOpen(question)
        && assessment.Instrument.Questions[question].IsScored
        && assessment.Instrument.EvidenceFor.Contains(assessment.Recorded(question));

    /// <summary>Whether anything is written down that a judgement rests on: a piece of evidence, or a note.</summary>
    public static bool HasAny(Judged? judged) => judged is { Evidence.Count: > 0 } or { Note: not null };

    /// <summary>The names of the questions for which the instrument asks for evidence, and there is none, in the order of the instrument.</summary>
    public static IReadOnlyList<string> Lacking(CaseAssessment assessment, Func<string, Judged?> judged) =>
    [
        .. assessment.Instrument.Questions.Index().Where(pair => IsAskedFor(assessment, pair.Index) && !HasAny(judged(pair.Item.Name)))
            .Select(pair => pair.Item.Name),
    ];
}
