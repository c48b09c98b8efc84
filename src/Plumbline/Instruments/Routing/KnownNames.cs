using System.Globalization;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Routing;

/// <summary>The names that a condition may ask about, and the values that each may have.</summary>
internal sealed record KnownNames(InstrumentDraft Draft, IReadOnlyDictionary<string, int> Index)
{
    /// <summary>Whether the answers to questions may be asked about, and not only the profile of the case.</summary>
    public bool QuestionsAllowed { get; init; } = true;

    /// <summary>Numbers that are typed into a calculated aid.</summary>
    public IReadOnlyList<AidInput> Inputs { get; init; } = [];

    public int IndexOf(string name) => Index.TryGetValue(name, out var found) ? found : -1;

    /// <summary>Whether the question at a place is no judgement.</summary>
    public bool IsTyped(int place) => place >= 0 && !Draft.Questions[place].IsJudgement;

    public IEnumerable<Refusal> FaultsOf(Condition.Term term, string subject)
    {
        var field = Draft.Profile.FirstOrDefault(field => field.Name == term.Name);
        var question = QuestionsAllowed && Index.TryGetValue(term.Name, out var index) ? Draft.Questions[index] : null;
        var isInput = Inputs.Any(input => input.Name == term.Name);
        if (field is null && question is null && !isInput)
        {
            var known = Draft.Profile.Select(known => known.Name).Concat(QuestionsAllowed ? Index.Keys : []).Concat(Inputs.Select(input => input.Name));
            yield return new Refusal("unknown-name", $"the condition asks for ${{{term.Name}}}, which is no question and no field of the profile")
            {
                Subject = subject,
                Suggestion = Spelling.Suggest(term.Name, known),
            };
            yield break;
        }

        if (question is { Type: var type } && type == KnownTypes.Note)
        {
            yield return new Refusal("note-asked", $"${{{term.Name}}} is a note, which nobody answers") { Subject = subject };
            yield break;
        }

        var list = question is { Type.HasChoices: true } ? question.Choices : field?.Choices;
        if (term is Condition.Asked { Value.Length: > 0 } asked && list is not null && Draft.Choices.TryGetValue(list, out var choices)
            && choices.All(choice => choice.Name != asked.Value) && !(question is { HasOther: true } && asked.Value == "other")
            && !(question?.Type == KnownTypes.SelectMultiple && !asked.IsAmong))
        {
            yield return new Refusal(
                "unknown-value", $"${{{asked.Name}}} is never '{asked.Value}'; it is one of {string.Join(", ", choices.Select(choice => choice.Name))}")
            {
                Subject = subject,
                Suggestion = Spelling.Suggest(asked.Value, choices.Select(choice => choice.Name)),
            };
        }

        if (term is Condition.Dated && field is not { IsDate: true } && question is not { Type.HoldsDays: true })
        {
            yield return new Refusal("not-a-date", $"${{{term.Name}}} holds no date and cannot be compared with one")
            {
                Subject = subject, Suggestion = "give the field of the profile the type date",
            };
        }

        if (term is Condition.Compared && !isInput && field is not { IsNumber: true } && question is not { Type.HoldsNumbers: true } && !IsOfNumbers(list))
        {
            yield return new Refusal("not-a-number", $"${{{term.Name}}} holds no number and cannot be compared with one")
            {
                Subject = subject, Suggestion = "put the value in quotes",
            };
        }
    }

    /// <summary>Whether all values of a list are whole numbers, as in forms that number their choices.</summary>
    private bool IsOfNumbers(string? list) =>
        list is not null && Draft.Choices.TryGetValue(list, out var choices)
            && choices.All(choice => int.TryParse(choice.Name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
}
