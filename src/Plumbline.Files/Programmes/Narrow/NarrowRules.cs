using Plumbline.Instruments;

namespace Plumbline.Files.Programmes.Narrow;

/// <summary>What the numbers of the columns for questions and answers mean by a mapping, worked out once for each text.</summary>
internal sealed class NarrowRules(ProgrammeMapping mapping, Instrument instrument, TextNumbers questions, TextNumbers answers)
{
    private const int NotAsked = int.MinValue;

    private int[] places = [];
    private int[] meanings = [];

    /// <summary>The place of a question in the instrument; -1 for one that is not in it.</summary>
    public int QuestionOf(int number) => Of(ref places, number, () =>
        instrument.IndexOf(mapping.Questions.GetValueOrDefault(questions[number], questions[number])));

    /// <summary>Null for a text that is no answer. Where there is nothing, the answer is missing.</summary>
    public Answer? AnswerOf(int number) => number == NarrowColumn.Nothing ? Answer.Missing
        : Of(ref meanings, number, () => (int?)mapping.AnswerOf(answers[number]) ?? -1) is >= 0 and var meaning ? (Answer)meaning : null;

    public Refusal UnknownQuestion(int number) => questions[number] is var text && mapping.Questions.TryGetValue(text, out var ours)
        ? new Refusal("unknown-question", $"there is no question {ours} in {instrument.Id} {instrument.Version}, which the mapping gives for {text}")
        {
            Subject = ours, Suggestion = Spelling.Suggest(ours, instrument.Questions.Select(question => question.Name)),
        }
        : new Refusal("unknown-question", $"there is no question {text} in {instrument.Id} {instrument.Version}")
        {
            Subject = text, Suggestion = Spelling.Suggest(text, instrument.Questions.Select(question => question.Name))
                ?? "say in a mapping which question it is",
        };

    public Refusal UnknownAnswer(int number) => new("unknown-answer", $"\"{answers[number]}\" is no answer: {string.Join(", ", mapping.Words)}")
    {
        Suggestion = Spelling.Suggest(answers[number], mapping.Words) ?? "say in a mapping what it stands for",
    };

    /// <summary>The same number always means the same, so it does no harm when two processors work it out at once.</summary>
    private static int Of(ref int[] known, int number, Func<int> work)
    {
        var seen = Volatile.Read(ref known);
        if (number < seen.Length && seen[number] != NotAsked)
        {
            return seen[number];
        }

        var meaning = work();
        if (number >= seen.Length)
        {
            var longer = new int[Math.Max(256, (number + 1) * 2)];
            Array.Fill(longer, NotAsked);
            seen.CopyTo(longer, 0);
            Volatile.Write(ref known, seen = longer);
        }

        seen[number] = meaning;
        return meaning;
    }
}
