using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>What is known of a case before it is read, as people read it.</summary>
internal static class ProfileValue
{
    public static string Of(Case @case, Instrument instrument, ProfileField field, Speech say)
    {
        var value = @case.Find(field.Name);
        var choice = field.Choices is { } list && instrument.Choices.TryGetValue(list, out var choices) ? choices.FirstOrDefault(choice => choice.Name == value) : null;
        return choice is not null ? say[choice.Label] : value ?? say[CaseWords.NotKnown];
    }
}
