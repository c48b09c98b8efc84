using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Routing;

/// <summary>The names that a condition may ask about, and the values that each may have.</summary>
internal sealed record KnownNames(InstrumentDraft Draft, IReadOnlyDictionary<string, int> Index, bool QuestionsAllowed = true)
{
    public int IndexOf(string name) => Index.TryGetValue(name, out var found) ? found : -1;

    public IEnumerable<Refusal> FaultsOf(Condition.Asked asked, string subject)
    {
        var field = Draft.Profile.FirstOrDefault(field => field.Name == asked.Name);
        var question = QuestionsAllowed && Index.TryGetValue(asked.Name, out var index) ? Draft.Questions[index] : null;
        if (field is null && question is null)
        {
            var known = Draft.Profile.Select(known => known.Name).Concat(QuestionsAllowed ? Index.Keys : []);
            yield return new Refusal("unknown-name", $"the condition asks for ${{{asked.Name}}}, which is no question and no field of the profile")
            {
                Subject = subject,
                Suggestion = Spelling.Suggest(asked.Name, known),
            };
            yield break;
        }

        var list = question?.Choices ?? field?.Choices;
        if (list is not null && Draft.Choices.TryGetValue(list, out var choices) && choices.All(choice => choice.Name != asked.Value))
        {
            yield return new Refusal("unknown-value", $"${{{asked.Name}}} is never '{asked.Value}'; it is one of {string.Join(", ", choices.Select(choice => choice.Name))}")
            {
                Subject = subject,
                Suggestion = Spelling.Suggest(asked.Value, choices.Select(choice => choice.Name)),
            };
        }
    }
}
