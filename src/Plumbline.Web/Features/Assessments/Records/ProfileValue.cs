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
        return value is null ? say[CaseWords.NotKnown] : ProfileValues.LabelOf(instrument, field.Name, value) is { } label ? say[label] : value;
    }
}
