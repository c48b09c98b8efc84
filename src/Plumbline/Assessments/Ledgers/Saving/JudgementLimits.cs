using Plumbline.Instruments;

namespace Plumbline.Assessments.Ledgers.Saving;

/// <summary>What one judgement may hold: enough for any case, not enough to fill a disk.</summary>
public static class JudgementLimits
{
    public const int LongestText = 10_000;
    public const int LongestName = 200;
    public const int MostEvidence = 50;

    /// <summary>Everything about a judgement that is too long, empty or no text; its subject is the question.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(string question, Judged judged)
    {
        List<Refusal>? faults = null;
        if (judged.Evidence.Count > MostEvidence)
        {
            Refuse("evidence-too-much", $"has {judged.Evidence.Count} pieces of evidence; {MostEvidence} is the most");
        }

        if (judged.Answer == Answer.Missing && judged.Evidence.Count == 0 && judged.Note is null)
        {
            Refuse("judgement-empty", "has neither an answer nor evidence nor a note");
        }

        foreach (var evidence in judged.Evidence)
        {
            if (evidence.Text.Length == 0 && evidence.Source is null && evidence.Page is null && evidence.Date is null)
            {
                Refuse("evidence-empty", "has a piece of evidence that says nothing");
            }

            Check(evidence.Text, "the text of its evidence", LongestText);
            Check(evidence.Source, "the source of its evidence", LongestName);
            Check(evidence.Page, "the page of its evidence", LongestName);
        }

        Check(judged.Text, "its answer", LongestText);
        Check(judged.Note, "its note", LongestText);
        Check(judged.Assessor, "its assessor", LongestName);
        return faults ?? [];

        void Check(string? text, string what, int longest)
        {
            if (text?.Length > longest && TextLength.Of(text) > longest)
            {
                Refuse("text-too-long", $"{what} has {TextLength.Of(text)} characters; {longest} is the most");
            }

            if (text is not null && text.AsSpan().IndexOfAnyExceptInRange('\u0020', '\uD7FF') >= 0 && TextCharacters.FirstUnfit(text) >= 0)
            {
                Refuse("text-unreadable", $"{what} holds characters that are no text");
            }
        }

        void Refuse(string code, string message) => (faults ??= []).Add(new Refusal(code, message) { Subject = question });
    }
}
