using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>What is known of a case before it is read, as people read it.</summary>
internal static class ProfileValue
{
    public static string Of(ReadRecord record, ProfileField field, Speech say)
    {
        var value = record.Case.Find(field.Name);
        var choice = field.Choices is { } list && record.Instrument.Choices.TryGetValue(list, out var choices) ? choices.FirstOrDefault(choice => choice.Name == value) : null;
        return choice is not null ? say[choice.Label] : value ?? say[CaseWords.NotKnown];
    }
}
