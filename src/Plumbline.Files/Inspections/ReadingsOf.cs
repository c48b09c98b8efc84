using Plumbline.Assessments;
using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Files.Inspections;

/// <summary>Brings judgements, cases and instrument together, refusing what does not belong.</summary>
internal static class ReadingsOf
{
    /// <param name="isAtWork">Whether cases are still being read: an answer that disagrees with another is then remarked on where it is read, and no fault of
    /// the file.</param>
    public static Readings Judgements(JudgementRows judgements, IReadOnlyList<Case> cases, Instrument instrument, ICollection<Refusal> refusals,
        bool isAtWork = false)
    {
        var caseIndex = cases.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        var answers = cases.Select(_ => new Answer[instrument.Questions.Count]).ToArray();
        var texts = instrument.TypedQuestions.Count == 0 ? null : cases.Select(_ => new Dictionary<int, string>()).ToArray();
        var given = cases.Select(_ => new int[instrument.Questions.Count]).ToArray();
        for (var row = 0; row < judgements.Count; row++)
        {
            var judgement = judgements[row];
            var question = instrument.IndexOf(judgement.Question);
            var known = caseIndex.TryGetValue(judgement.Case, out var @case);
            if (!known)
            {
                refusals.Add(() =>
                    Fault(
                        judgement,
                        "unknown-case",
                        $"there is no case {judgement.Case} in {CasesFile.FileName}",
                        Spelling.Suggest(judgement.Case, caseIndex.Keys)));
            }

            if (question < 0)
            {
                refusals.Add(() =>
                    Fault(
                        judgement,
                        "unknown-question",
                        $"there is no question {judgement.Question} in {instrument.Id} {instrument.Version}",
                        Spelling.Suggest(judgement.Question, instrument.Questions.Select(known => known.Name))));
            }

            if (!known || question < 0)
            {
                continue;
            }

            if (given[@case][question] is > 0 and var before)
            {
                refusals.Add(Fault(judgement, "judged-twice",
                    $"case {judgement.Case} has an answer to this question already, in line {judgements[before - 1].Place?.Line}", null));
                continue;
            }

            given[@case][question] = row + 1;
            answers[@case][question] = judgement.Answer;
            if (judgement.Text is { } text)
            {
                texts![@case][question] = text;
            }
        }

        var read = cases.Select((item, index) => texts is null
            ? CaseAssessment.Of(item, instrument, answers[index])
            : CaseAssessment.Of(item, instrument, answers[index], texts[index])).ToList();
        for (var index = 0; index < read.Count; index++)
        {
            for (var question = 0; question < instrument.Questions.Count; question++)
            {
                if (given[index][question] is > 0 and var row && AnswerRules.FaultOf(read[index], question) is { } fault
                    && !(isAtWork && fault.Code == AnswerRules.WithoutWhatItRequires))
                {
                    refusals.Add(fault with { Place = judgements[row - 1].Place });
                }
            }
        }

        return new Readings(instrument, read);
    }

    private static Refusal Fault(Judgement judgement, string code, string message, string? suggestion) =>
        new(code, message) { Place = judgement.Place, Subject = judgement.Question, Suggestion = suggestion };
}
